// What the public holidays are called in Slovene. Source of those of Slovenia: https://www.gov.si/teme/praznicni-dnevi/
import type { Words } from '../language/spoken';
import type { en } from './holiday-words';

export const words: Words<typeof en> = {
  names: {
    'New Year’s Day': 'novo leto',
    '2nd January': '2. januar',
    'St Patrick’s Day': 'dan svetega Patrika',
    'Good Friday': 'veliki petek',
    'Easter Sunday': 'velikonočna nedelja',
    'Easter Monday': 'velikonočni ponedeljek',
    'Early May bank holiday': 'prvomajski praznik',
    'Spring bank holiday': 'spomladanski praznik',
    'Battle of the Boyne': 'dan bitke na reki Boyne',
    'Summer bank holiday': 'poletni praznik',
    'St Andrew’s Day': 'dan svetega Andreja',
    'Christmas Day': 'božič',
    'Boxing Day': 'drugi božični dan',
    'Platinum Jubilee': 'platinasti jubilej',
    'State Funeral of Queen Elizabeth II': 'državni pogreb kraljice Elizabete II.',
    'Coronation of King Charles III': 'kronanje kralja Karla III.',
    'World Cup bank holiday': 'praznik ob svetovnem prvenstvu',
    'New Year’s holiday': 'drugi novoletni dan',
    'Prešeren Day': 'Prešernov dan',
    'Day of Uprising Against Occupation': 'dan upora proti okupatorju',
    'Labour Day': 'praznik dela',
    'Labour Day holiday': 'drugi dan praznika dela',
    'Whit Sunday': 'binkoštna nedelja',
    'Statehood Day': 'dan državnosti',
    'Solidarity Day': 'dan solidarnosti',
    'Assumption Day': 'Marijino vnebovzetje',
    'Reformation Day': 'dan reformacije',
    'Remembrance Day': 'dan spomina na mrtve',
    'Independence and Unity Day': 'dan samostojnosti in enotnosti',
  },
  substitute: (name) => `${name} (nadomestni dan)`,
};
