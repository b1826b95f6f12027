// What the line in the corner says, and chip and card with it, in Slovene.
import type { Words } from '../language/spoken';
import { pasteKey, undoKey } from './keys';
import type { en } from './notice-words';

export const words: Words<typeof en> = {
  notices: {
    done: `Narejeno. ${undoKey} to razveljavi.`,
    stale: 'Besedilo se je spremenilo, zato ni bilo narejeno nič.',
    copied: `Kopirano: pritisnite ${pasteKey} tam, kjer želite to imeti.`,
    'message-copied': 'Kopirano. Nič ni poslano: prilepite v e-pošto zanje.',
    'message-not-copied': 'Kopirati ni bilo mogoče.',
    'words-copied': 'Kopirano. Nič ni objavljeno: prilepite v šolski račun ali dajte tistemu, ki ga vodi.',
    remembered: 'Hvala. To si bomo zapomnili.',
    listed: 'Hvala. To ime odslej velja, kot da je na seznamu učencev.',
    covered: 'Nekaj na strani prekriva to kartico, zato tu ni mogoče odgovoriti. Pritisnite Uredi in nato znova gumb za objavo.',
    'no-card': 'Podrobnosti ni bilo mogoče odpreti. Znova naložite stran in poskusite še enkrat.',
    gone: 'Second Glance je bil posodobljen ali izklopljen, zato se ta stran ne preverja več. Za nadaljevanje jo znova naložite.',
    'not-checked': 'Second Glance tega ni mogel preveriti.',
    'not-shown': 'Second Glance ni mogel pokazati, kaj je opazil, zato je to spustil naprej.',
    'press-again': 'Zdaj pritisnite še enkrat.',
    'site-opened': 'Tam izberite poznejši čas.',
    'no-schedule': 'Razporejevalnika omrežja ni bilo mogoče odpreti. Poiščite znak ure ob gumbu za objavo.',
    'nothing-here': 'V tem, kar pišete tukaj, ni ničesar za pregled.',
    reminded: 'Prejeli boste opomnik. Do takrat ostane shranjen samo naslov te strani.',
    'not-reminded': 'Opomnika ni bilo mogoče nastaviti.',
    practised: 'Na omrežju bi si to zapomnili. Vaja ne shrani ničesar.',
    'practised-reminder': 'Na omrežju bi prejeli opomnik. Vaja opomnikov ne nastavlja.',
  },
  close: 'Zapri',
};
