// What the LinkedIn practice page says, in each language it can be shown in.
import { language } from '../page/circumstance';

const words = {
  en: {
    start: 'Start a post',
    editor: 'Text editor for creating content',
    ask: 'What do you want to talk about?',
    post: 'Post',
    dismiss: 'Dismiss',
    media: 'Add media',
    schedule: 'Schedule post',
    anyone: 'Post to Anyone',
    home: 'Home',
    network: 'My Network',
    empty: 'No pending invitations.',
  },
  cy: {
    start: 'Dechrau postiad',
    editor: 'Golygydd testun ar gyfer creu cynnwys',
    ask: 'Am beth hoffech chi siarad?',
    post: 'Postio',
    dismiss: 'Diystyru',
    media: 'Ychwanegu cyfryngau',
    schedule: 'Amserlennu postiad',
    anyone: 'Postio i unrhyw un',
    home: 'Hafan',
    network: 'Fy Rhwydwaith',
    empty: 'Dim gwahoddiadau.',
  },
} as const;

export const labels = words[language];
