// What is said of what schools have set: what stays, until when and why; in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  ruling: {
    notUsed: (school, id, leads, leadsId) => ({
      pushed: `Gosododd eich ysgol broffil ${school} yma hefyd (“${id}”, wedi’i wthio), na chaiff ei ddefnyddio: un ${leads} (“${leadsId}”) a ddefnyddir, ac nid yw’r naill yn gorwedd ar y llall.`,
      address: `Gosododd eich ysgol broffil ${school} yma hefyd (“${id}”, yn ei gyfeiriad), na chaiff ei ddefnyddio: un ${leads} (“${leadsId}”) a ddefnyddir, ac nid yw’r naill yn gorwedd ar y llall.`,
    }),
    withdrew: (day) => `Tynnodd eich ysgol yr hyn a osododd yma yn ôl, ar ${day}.`,
    notHeard: (since, end) =>
      `Ni chlywyd gan eich ysgol ers ${since}. Mae’r hyn a osododd ddiwethaf yn aros mewn grym tan ${end}.`,
    notHeardOver: (since, end) =>
      `Ni chlywyd gan eich ysgol ers ${since}. Mae’r hyn a osododd ddiwethaf yn aros mewn grym tan ${end}, ac yn dod i ben y tro nesaf yr edrychir.`,
    notHeardOf: (school, since, end) => `Ni chlywyd gan eich ysgol ers ${since} am broffil ${school}. Mae’n aros tan ${end}.`,
    notHeardOfOver: (school, since, end) =>
      `Ni chlywyd gan eich ysgol ers ${since} am broffil ${school}. Mae’n aros tan ${end}, ac yn dod i ben y tro nesaf yr edrychir.`,
    someMissing: (since, end) => `Nid yw peth o’r hyn a osododd eich ysgol yma wedi dod ers ${since}. Mae’n aros tan ${end}.`,
    over: (school, day) => `Roedd proffil ${school} yn ddilys tan ${day}. Mae’n aros mewn grym nes daw un mwy newydd.`,
    low: (floor, version) =>
      `Mae eich ysgol yn gofyn am fersiwn ${floor} neu un mwy newydd; mae fersiwn ${version} yn aros mewn grym nes daw.`,
    refused: (says, version, school) => `${says} Mae fersiwn ${version} o broffil ${school} yn aros mewn grym.`,
  },
  empty: {
    school: {
      unused: (says) => `Ni ellid defnyddio proffil eich ysgol eto. ${says}`,
      unbelieved: 'Ni ellir ymddiried ym mhroffil eich ysgol eto: ni ddaeth allwedd i ymddiried ynddi gyda’i gyfeiriad.',
      unfetched: 'Nid yw proffil eich ysgol wedi’i nôl eto.',
    },
    person: {
      unused: (says) => `Ni ellid defnyddio’r proffil y tanysgrifioch iddo eto. ${says}`,
      unbelieved:
        'Ni ellir ymddiried eto yn y proffil y tanysgrifioch iddo: ni ddaeth allwedd i ymddiried ynddi gyda’i gyfeiriad.',
      unfetched: 'Nid yw’r proffil y tanysgrifioch iddo wedi’i nôl eto.',
    },
  },
  pushed: {
    tooLarge: 'Mae’r proffil yn fwy na 5 MB.',
    tooOld: (version, floor) => `Fersiwn ${version} yw hwn, ac mae eich ysgol yn gofyn am ${floor} neu un mwy newydd.`,
    notTaken: 'Ni chymerwyd y proffil a ddaeth drwy’r system rheoli dyfeisiau.',
    noKeys: 'Nid yw’n dweud dim heb profileKeys: nid oes allwedd yr ymddiriedir ynddi eto.',
    noSuchKey: 'Nid yw’r fersiwn hon yn gwybod am allwedd o’r fath.',
  },
  locks: {
    noSuch: (name) => `Nid oes gosodiad o’r enw “${name}”.`,
    belongs: (label) => `Mae “${label}” yn perthyn i’r unigolyn, ac ni all unrhyw ysgol ei osod.`,
    refused: (label, name, problems) => `“${label}” (${name}): ${problems}`,
  },
  noRoom: 'Nid oes lle ar ôl yn y porwr hwn i gadw’r proffil mwy newydd.',
  file: {
    otherSchool: (id, own) => `Ffeil ysgol arall yw hon (“${id}”), nid eich ysgol chi (“${own}”).`,
    older: (version, highest) => `Fersiwn ${version} yw’r ffeil, sy’n hŷn na fersiwn ${highest}, a oedd yma o’r blaen.`,
    sameNumber: (version) =>
      `Mae’r ffeil yn dweud mai fersiwn ${version} yw hi, fel yr un o’i blaen, ond nid yw’r un fath. Mae angen fersiwn newydd ar gyfer newid.`,
    signedBefore: (version) => `Llofnodwyd y ffeil cyn yr un sydd mewn grym (fersiwn ${version}).`,
    tooOld: (version, floor) => `Fersiwn ${version} yw’r ffeil, ac mae eich ysgol yn gofyn am ${floor} neu un mwy newydd.`,
    otherId: (id, own) =>
      `Enw proffil y ffeil yw “${id}”; enw’r un sydd mewn grym yw “${own}”. Mae ysgol yn cadw dynodydd ei phroffil.`,
    takenId: (id, school) =>
      `Enw proffil y ffeil yw “${id}”, fel un ${school} y tanysgrifioch iddo. Mae angen dau ddynodydd ar ddwy ysgol.`,
    fromTheFuture: (day) => `Mae’r ffeil yn dweud iddi gael ei llofnodi ar ${day}, sydd eto i ddod yn ôl cloc y cyfrifiadur hwn.`,
    over: (day) => `Roedd y ffeil yn ddilys tan ${day}, sydd wedi mynd heibio yn ôl cloc y cyfrifiadur hwn.`,
  },
};
