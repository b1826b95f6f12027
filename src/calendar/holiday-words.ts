// What the public holidays are called. The English names are also what the rules call them and what calendar files are compared with.
import { spoken } from '../language/spoken';

export const en = {
  names: {
    'New Year’s Day': 'New Year’s Day',
    '2nd January': '2nd January',
    'St Patrick’s Day': 'St Patrick’s Day',
    'Good Friday': 'Good Friday',
    'Easter Sunday': 'Easter Sunday',
    'Easter Monday': 'Easter Monday',
    'Early May bank holiday': 'Early May bank holiday',
    'Spring bank holiday': 'Spring bank holiday',
    'Battle of the Boyne': 'Battle of the Boyne',
    'Summer bank holiday': 'Summer bank holiday',
    'St Andrew’s Day': 'St Andrew’s Day',
    'Christmas Day': 'Christmas Day',
    'Boxing Day': 'Boxing Day',
    'Platinum Jubilee': 'Platinum Jubilee',
    'State Funeral of Queen Elizabeth II': 'State Funeral of Queen Elizabeth II',
    'Coronation of King Charles III': 'Coronation of King Charles III',
    'World Cup bank holiday': 'World Cup bank holiday',
    'New Year’s holiday': 'New Year’s holiday',
    'Prešeren Day': 'Prešeren Day',
    'Day of Uprising Against Occupation': 'Day of Uprising Against Occupation',
    'Labour Day': 'Labour Day',
    'Labour Day holiday': 'Labour Day holiday',
    'Whit Sunday': 'Whit Sunday',
    'Statehood Day': 'Statehood Day',
    'Solidarity Day': 'Solidarity Day',
    'Assumption Day': 'Assumption Day',
    'Reformation Day': 'Reformation Day',
    'Remembrance Day': 'Remembrance Day',
    'Independence and Unity Day': 'Independence and Unity Day',
  },
  substitute: (name: string) => `${name} (substitute day)`,
};

export const words = spoken(en, { cy: () => import('./holiday-words.cy'), sl: () => import('./holiday-words.sl') });
