// What the section of one's data says, and what is stored, in Slovene.
import { pluralsIn } from '../../src/language/plurals';
import { type Words, written } from '../../src/language/spoken';
import type { en } from './data-words';

const plural = pluralsIn('sl');

export const words: Words<typeof en> = {
  data: {
    kept: 'V tem brskalniku se hranijo: vaše nastavitve, dodane šole, kode učencev, kar ste ga naučili, ali je izjava v vaših profilih, čakajoči opomniki in vaši razmisleki. Nikoli se ne hrani nič, kar napišete.',
    take: 'Vzemite s seboj',
    save: 'Shrani moje nastavitve v datoteko',
    saved: (file) => `Vaše nastavitve so v datoteki ${file}, med vašimi prenosi.`,
    notSaved: 'Datoteke ni bilo mogoče ustvariti.',
    bring: 'Prinesi nastavitve iz datoteke …',
    brought: 'Vaše nastavitve so uvožene',
    notUsed: 'Ta datoteka ni bila uporabljena. Vse ostane, kot je bilo.',
    holds:
      'V datoteki so vaše nastavitve, dodane šole, popravki in razmisleki; kar prinese, nadomesti vaše. Ni pa v njej seznama učencev, opomnikov, tega, kar je nastavila šola ali čemur sledite prek povezave, in tega, kar je bilo naučeno iz vaših profilov, saj se to nauči znova, ko jih pogledate.',
    erase: 'Brisanje',
    eraseAll: 'Izbriši vse …',
    eraseAsk:
      'Želite iz tega brskalnika izbrisati šolo, delovni čas, koledar, račune, seznam učencev, popravke, opomnike in razmisleke? Tega ni mogoče razveljaviti. Kar je nastavila vaša šola, se vrne samo.',
    eraseYes: 'Da, izbriši vse',
    eraseNo: 'Obdrži',
    notErased: 'Vsega ni bilo mogoče izbrisati.',
    goodbye:
      'Če Second Glance odstranite iz brskalnika, brskalnik z njim takoj odstrani vse to: nastavitve, šole, ki ste jih dodali, kode učencev, kar ste ga naučili, opomnike, razmisleke in premor. Nobena stran se ne odpre in nihče ni obveščen. Ostane, kar ste sami shranili kot datoteke med prenosi, in kar je za ta računalnik nastavila vaša šola, saj je to njeno.',
  },
  stored: {
    heading: 'Koliko je shranjeno',
    counting: 'Štetje …',
    what: 'Kaj',
    rows: 'Vrstice',
    size: 'Velikost',
    together: 'Skupaj',
    nothingOf: (kinds) => `Nič od tega: ${kinds}.`,
    about: (size) => `Z lastno evidenco brskalnika zavzame na tem računalniku približno ${size}.`,
    never: 'Kar pišete, ni nikjer v tem.',
    again: 'Preštej znova',
    bytes: (count) =>
      plural(count, {
        one: `${written(count)} bajt`,
        two: `${written(count)} bajta`,
        few: `${written(count)} bajti`,
        other: `${written(count)} bajtov`,
      }),
    kilobytes: (count) => `${count} KB`,
    megabytes: (count) => `${count} MB`,
  },
  kinds: {
    settings: { alone: 'Vaše nastavitve, delovni čas in koledar', within: 'vaše nastavitve, delovni čas in koledar' },
    profiles: { alone: 'Profili šol, ki ste jih dodali', within: 'profili šol, ki ste jih dodali' },
    roster: { alone: 'Vaš seznam učencev, kot kode', within: 'vaš seznam učencev, kot kode' },
    corrections: { alone: 'Kaj ste ga naučili', within: 'kaj ste ga naučili' },
    keys: { alone: 'Ključ do teh kod', within: 'ključ do teh kod' },
    bios: { alone: 'Kaj je bilo naučeno iz vaših profilov', within: 'kaj je bilo naučeno iz vaših profilov' },
    schoolLists: { alone: 'Kode učencev, ki so prišle s profilom šole', within: 'kode učencev, ki so prišle s profilom šole' },
    reminders: { alone: 'Opomniki', within: 'opomniki' },
    journal: { alone: 'Moji razmisleki', within: 'moji razmisleki' },
    journalDigest: { alone: 'Moji razmisleki, prešteti po četrtletjih', within: 'moji razmisleki, prešteti po četrtletjih' },
    copy: {
      alone: 'Kopija vaših nastavitev, če bi jih brskalnik izgubil',
      within: 'kopija vaših nastavitev, če bi jih brskalnik izgubil',
    },
    school: { alone: 'Kaj je nastavila vaša šola, in njen profil', within: 'kaj je nastavila vaša šola, in njen profil' },
  },
  reminders: {
    heading: 'Čakajoči opomniki',
    action: 'Prekliči',
    one: (moment, address) => `${moment}: ${address}`,
    cancel: (address) => `Prekliči opomnik za ${address}`,
    cancelled: 'Opomnik preklican',
    notCancelled: 'Ni preklicano.',
    none: 'Noben opomnik ne čaka. Pri vsakem se hranita samo naslov strani in čas, dokler ni prikazan.',
  },
};
