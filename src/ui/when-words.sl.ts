// The pieces of a context in which a rule holds, in Slovene.
import type { Words } from '../language/spoken';
import type { en } from './when-words';

export const words: Words<typeof en> = {
  accounts: {
    both: 'na vašem računu in računih šole',
    personal: 'na vašem računu',
    school: 'na računih šole',
  },
  allSites: 'na vseh omrežjih',
  onlySites: (sites, count) => `samo na ${count === 1 ? 'omrežju' : 'omrežjih'} ${sites}`,
  exceptSites: (sites, count) => `na vseh omrežjih razen ${count === 1 ? 'omrežja' : 'omrežij'} ${sites}`,
  surfaces: {
    post: 'v objavah',
    comment: 'v komentarjih',
    reply: 'v odgovorih',
    share: 'v deljenih objavah',
    message: 'v zasebnih sporočilih',
    caption: 'v opisih slik',
    bio: 'v besedilu vašega profila',
  },
  onlySurfaces: (surfaces) => `samo ${surfaces}`,
  exceptSurfaces: (surfaces) => `povsod razen ${surfaces}`,
  audiences: {
    public: 'to vidijo vsi',
    connections: 'to vidijo vaši prijatelji ali sledilci',
    'only-me': 'to vidite samo vi',
    unknown: 'omrežje ne pokaže, kdo to vidi',
  },
  where: (audiences) => `kjer ${audiences}`,
  media: { image: 'slika', video: 'video' },
  withMedia: (media) => `kadar je priložena datoteka (${media})`,
  withoutMedia: 'brez priložene slike ali videa',
  confidences: {
    possible: 'tudi kadar ni zanesljivo',
    likely: 'kadar je precej zanesljivo',
    certain: 'samo kadar je zanesljivo',
  },
  authors: {
    true: 'kjer lahko bralci vidijo, da delate na šoli',
    false: 'kjer nič ne kaže, da delate na šoli',
  },
  statements: {
    present: 'kadar tam stoji izjava, da so mnenja vaša osebna',
    absent: 'kadar tam ni izjave, da so mnenja vaša osebna',
  },
  rule: (title) => `»${title}«`,
  alongside: (rules) => `kadar je zraven tudi ${rules}`,
  notAlongside: (rules) => `razen če je zraven tudi ${rules}`,
};
