// What the diagnostics say on the page and as text, in Welsh.
import { pluralsIn } from '../../src/language/plurals';
import type { Words } from '../../src/language/spoken';
import type { en } from './diagnostics-words';

const plural = pluralsIn('cy');

const listed = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

const pupils = (count: number) =>
  plural(count, {
    zero: `${count} disgybl`,
    one: `${count} disgybl`,
    two: `${count} ddisgybl`,
    few: `${count} disgybl`,
    many: `${count} disgybl`,
    other: `${count} disgybl`,
  });

export const words: Words<typeof en> = {
  page: {
    looking: 'Yn edrych …',
    onSites: 'Ar y gwefannau',
    changing:
      'Mae’r gwefannau’n newid o bryd i’w gilydd. Pan fydd tudalen yn edrych yn wahanol i’r hyn y mae Second Glance yn ei adnabod, bydd i’w weld yma nes bod y dudalen fel y disgwylir eto.',
    allThere: 'Roedd popeth y chwiliwyd amdano ers i’r porwr gychwyn yno.',
    since: (moment) => `Ers ${moment}`,
    fromSchool: 'Gan yr ysgol',
    asText: 'Yr un peth fel testun, gyda’r fersiwn. Nid yw’n cynnwys dim a ysgrifennoch, na dim amdanoch chi.',
    copy: 'Copïo’r testun hwn',
    copied: 'Wedi’i gopïo.',
    notCopied: 'Nid oedd modd ei gopïo. Dewiswch y testun isod a’i gopïo â llaw.',
    again: 'Edrych eto',
  },
  school: {
    device: (heard, gone, withdrawn) =>
      `Drwy reoli dyfeisiau: ${listed([`clywyd ddiwethaf ${heard}`, gone !== null && `a dim ers ${gone}`, withdrawn !== null && `tynnwyd yn ôl ${withdrawn}`])}.`,
    noDevice: 'Nid yw rheoli dyfeisiau wedi gosod dim yma.',
    firefox:
      'Mae Firefox yn darllen yr hyn y mae rheoli dyfeisiau’n ei ddweud wrth gychwyn: ar ôl newid, ailgychwynnwch y porwr.',
    misfits: 'Wedi’i adael allan, gan nad yw’n ffitio ar ei sail',
    ask: 'Holi’r ysgol nawr',
    asking: 'Yn holi …',
    asked: 'Wedi holi nawr.',
    key: 'Allwedd',
    found: 'Sut y’i cafwyd',
    since: 'Ers',
    states: { good: 'iawn', refused: 'gwrthodwyd rhywbeth ynddi', unknown: 'ddim yn hysbys yma' },
    sources: { pushed: 'Wedi’i wthio gan reoli dyfeisiau', address: 'Yn y cyfeiriad a enwyd gan reoli dyfeisiau' },
    byLink: 'Yn cael ei ddilyn drwy ddolen',
    never: 'byth',
    inForce: (school, version, since) => `Mewn grym: ${school}, fersiwn ${version}, ers ${since}.`,
    signed: (issued, expires, key) => `Cyhoeddwyd ${issued}, yn ddilys tan ${expires}. Allwedd ${key}.`,
    nothingTaken: 'Does dim wedi’i gymryd oddi yno eto.',
    times: (asked, heard, next) =>
      `${listed([`Holwyd ddiwethaf ${asked}`, `ateb da diwethaf ${heard}`, next !== null && `nesaf ${next}`])}.`,
    refused: (at, says) => `Gwrthodwyd ${at}: ${says}`,
  },
  report: {
    policy: (what) => `Polisi: ${what}.`,
    further: (what) => `Polisi hefyd: ${what}.`,
    profile: (id, version, origin) => `${id}, fersiwn ${version} (${origin})`,
    origins: { bundled: 'wedi’i gynnwys', imported: 'wedi’i fewnforio', school: 'ysgol' },
    noProfile: 'dim un wedi’i ddewis',
    places: (count) => `Lleoedd ysgrifennu sy’n cael eu darllen nawr: ${count}.`,
    allThere: 'Doedd dim ar goll ar y gwefannau ers i’r porwr gychwyn.',
    states: { good: 'iawn', refused: 'gwrthodwyd', unknown: 'anhysbys' },
    key: (key, state, since) => `Allwedd ${key}: ${state} ers ${since}.`,
    floor: (version) => `Y fersiwn isaf y gofynnir amdani: ${version}.`,
    rosterKey: 'Mae allwedd ar gyfer y rhestr disgyblion yma.',
    locked: (names) => `Wedi’i osod gan yr ysgol: ${names}.`,
    noDevice: 'Nid yw rheoli dyfeisiau wedi gosod dim yma.',
    device: (asked, heard) => `Rheoli dyfeisiau: holwyd ddiwethaf ${asked}, clywyd ddiwethaf ${heard}.`,
    gone: (since) => `Does dim wedi dod ers ${since}.`,
    withdrawn: (at) => `Tynnwyd yn ôl ${at}.`,
    source: (id, address, school) =>
      `Ffynhonnell ${listed([address === null ? id : `${id} yn ${address}`, school !== null && `ysgol ${school}`])}:`,
    inForce: (version, since, { issued, expires, key, pupils: count }) =>
      `mewn grym: ${listed([
        `fersiwn ${version} ers ${since}`,
        issued !== null && `cyhoeddwyd ${issued}`,
        expires !== null && `yn ddilys tan ${expires}`,
        key !== null && `wedi’i llofnodi ag allwedd ${key}`,
        count !== null && `gyda ${pupils(count)} fel codau`,
      ])}.`,
    nothingTaken: 'does dim wedi’i gymryd eto.',
    next: (keys) => `allweddi a gaiff lofnodi’r nesaf: ${keys}.`,
    times: (asked, heard, next) => `holwyd ddiwethaf ${asked}, ateb da diwethaf ${heard}, nesaf ${next}.`,
    refused: (at, says) => `gwrthodwyd ${at}: ${says}`,
    never: 'byth',
  },
};
