// What the public holidays are called in Welsh. Source of those of the United Kingdom: https://www.gov.uk/gwyliau-banc
import type { Words } from '../language/spoken';
import type { en } from './holiday-words';

export const words: Words<typeof en> = {
  names: {
    'New Year’s Day': 'Dydd Calan',
    '2nd January': '2 Ionawr',
    'St Patrick’s Day': 'Dydd Gŵyl Padrig',
    'Good Friday': 'Dydd Gwener y Groglith',
    'Easter Sunday': 'Sul y Pasg',
    'Easter Monday': 'Dydd Llun y Pasg',
    'Early May bank holiday': 'Gŵyl banc Calan Mai',
    'Spring bank holiday': 'Gŵyl banc y Gwanwyn',
    'Battle of the Boyne': 'Brwydr y Boyne',
    'Summer bank holiday': 'Gŵyl banc yr Haf',
    'St Andrew’s Day': 'Dydd Gŵyl Andreas',
    'Christmas Day': 'Dydd Nadolig',
    'Boxing Day': 'Gŵyl San Steffan',
    'Platinum Jubilee': 'Y Jiwbilî Platinwm',
    'State Funeral of Queen Elizabeth II': 'Angladd Gwladol y Frenhines Elizabeth II',
    'Coronation of King Charles III': 'Coroni’r Brenin Charles III',
    'World Cup bank holiday': 'Gŵyl banc Cwpan y Byd',
    'New Year’s holiday': 'Gŵyl y Flwyddyn Newydd',
    'Prešeren Day': 'Diwrnod Prešeren',
    'Day of Uprising Against Occupation': 'Diwrnod y Gwrthryfel yn erbyn y Meddiannu',
    'Labour Day': 'Diwrnod Llafur',
    'Labour Day holiday': 'Gŵyl Diwrnod Llafur',
    'Whit Sunday': 'Y Sulgwyn',
    'Statehood Day': 'Diwrnod y Wladwriaeth',
    'Solidarity Day': 'Diwrnod Undod',
    'Assumption Day': 'Gŵyl Dyrchafael Mair',
    'Reformation Day': 'Diwrnod y Diwygiad',
    'Remembrance Day': 'Diwrnod Cofio’r Meirw',
    'Independence and Unity Day': 'Diwrnod Annibyniaeth ac Undod',
  },
  substitute: (name) => `${name} (diwrnod yn ei le)`,
};
