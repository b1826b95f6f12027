// How long finding people's names takes, beside the language library's own search for people in the same texts in the same run.
import { join } from 'node:path';
import { prepareText } from '../text/prepare';
import { namesIn } from '../text/tagger/tagger';
import { besidePeople } from './bench-beside';
import { cut, readTexts } from './bench-texts';
import { type Bench, ms, timed } from './figures';

export const benchNames: Bench = {
  title: 'Names, found by the tagger',
  async measure({ root }) {
    const texts = readTexts(join(root, 'tests/corpus/drafts.jsonl'));
    // Preparing the text is counted: who has a draft pays it once.
    const ours = (text: string) => namesIn(prepareText(text));
    const cold = timed(() => ours(cut(texts, 0, 280)));
    return [
      { name: 'first text of a process, lists and weights and all', value: ms(cold) },
      ...besidePeople({ texts, length: 280, target: 3, ours }),
      ...besidePeople({ texts, length: 3_000, target: 25, ours }),
    ];
  },
};
