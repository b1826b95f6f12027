// Whether a sentence is in a language that bends names: Slovene and Croatian put endings on them, Welsh changes how they begin.

import { onceFor } from '../../text/memory';

export const bendsNames = onceFor(
  (sentence): boolean => /[čšž]/iu.test(sentence) || SLOVENE.test(sentence) || WELSH.test(sentence),
);

/** Words that English does not have. */
const SLOVENE =
  /(?<![\p{L}])(?:je|smo|ste|bil[aio]?|bodo|ki|ali|tudi|danes|bravo|hvala|naš\p{L}*|moj\p{L}*|razred\p{L}*|uč(?:en|it)\p{L}*|ponos\p{L}*|čestit\p{L}*|cestit\p{L}*|risba|zmag\p{L}*|nastop\p{L}*|sva|njeg\p{L}*|njen\p{L}*|kako|zelo|vsi|pri|iz|od|pa)(?![\p{L}])/iu;
const WELSH =
  /(?<![\p{L}])(?:da iawn|llongyfarchiadau|diolch|gwych|bendigedig|hapus|pob lwc|pen-?blwydd|ysgol|dd?osbarth|nosbarth|bb?lwyddyn|flwyddyn|mae|oedd|wedi|gyda|gan|yn|yr|ein|disgybl\p{L}*|ddisgybl\p{L}*|heddiw|neithiwr|bore|wrth|eisteddfod)(?![\p{L}])/iu;
