// Why a signed file is not believed, in Welsh.
import type { Words } from '../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  'too-large': 'Mae’r ffeil yn fwy nag y caiff proffil fod (5 MB), felly ni chafodd ei darllen.',
  'not-signed': 'Nid proffil wedi’i lofnodi yw’r hyn sydd yn y cyfeiriad.',
  'other-algorithm': 'Mae’r ffeil wedi’i llofnodi mewn ffordd na dderbynnir yma.',
  'unknown-key': 'Mae’r ffeil wedi’i llofnodi ag allwedd na ddywedwyd wrth y porwr hwn am ymddiried ynddi.',
  changed: 'Newidiwyd y ffeil ar ôl ei llofnodi, neu llofnododd rhywun arall hi yn enw eich ysgol.',
  'too-deep': 'Mae’r ffeil wedi’i llofnodi’n iawn, ond mae wedi’i nythu’n ddyfnach nag y caiff proffil fod.',
  'too-many': 'Mae’r ffeil wedi’i llofnodi’n iawn, ond mae ynddi fwy o gofnodion nag y caiff proffil eu cynnwys.',
  'not-canonical': 'Mae’r ffeil wedi’i llofnodi’n iawn, ond nid yw wedi’i hysgrifennu yn y ffordd yr ysgrifennir proffiliau.',
  'not-a-profile': 'Mae’r ffeil wedi’i llofnodi’n iawn, ond nid yw’r hyn sydd ynddi yn broffil y gall y fersiwn hon ei ddarllen.',
};
