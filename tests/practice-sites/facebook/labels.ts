// What the Facebook practice page says, in each language it can be shown in.
import { language } from '../page/circumstance';

const words = {
  en: {
    mind: 'What’s on your mind, Ana?',
    create: 'Create post',
    close: 'Close',
    photo: 'Photo/video',
    add: 'Add to your post',
    privacy: 'Edit privacy. Sharing with Your friends.',
    friends: 'Friends',
    post: 'Post',
    comment: 'Comment as Ana Novak',
    send: 'Post comment',
    home: 'Home',
    groups: 'Groups',
    empty: 'Groups you join will be shown here.',
  },
  cy: {
    mind: 'Beth sydd ar eich meddwl, Ana?',
    create: 'Creu postiad',
    close: 'Cau',
    photo: 'Llun/fideo',
    add: 'Ychwanegu at eich postiad',
    privacy: 'Golygu preifatrwydd. Rhannu gyda’ch ffrindiau.',
    friends: 'Ffrindiau',
    post: 'Postio',
    comment: 'Gwneud sylw fel Ana Novak',
    send: 'Postio sylw',
    home: 'Hafan',
    groups: 'Grwpiau',
    empty: 'Bydd y grwpiau y byddwch yn ymuno â nhw i’w gweld yma.',
  },
} as const;

export const labels = words[language];
