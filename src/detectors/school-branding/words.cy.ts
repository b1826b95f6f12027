// What a card says of the school’s logo or branding, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Logo neu frand yr ysgol',
  why: 'Bydd pwy bynnag sy’n gweld logo’r ysgol yn cymryd mai gair yr ysgol ei hun yw’r hyn sydd wrth ei ymyl.',
  kinds: {
    'account-picture': 'Mae hyn yn gwneud logo neu frand yr ysgol yn wyneb i’ch cyfrif eich hun.',
    'logo-shown': 'Mae’n ymddangos bod y llun yn dangos logo neu frand yr ysgol.',
    'logo-used': 'Mae hyn yn rhoi logo neu frand yr ysgol ar rywbeth o’ch eiddo chi.',
    worn: 'Mae’n ymddangos bod y llun yn dangos dillad â logo’r ysgol arnynt.',
    'reads-as': 'Mae hyn yn darllen fel defnyddio logo neu frand yr ysgol fel eich un chi.',
  },
  evidence: {
    'account-picture': 'mae sôn amdano fel llun eich cyfrif eich hun',
    'logo-shown': 'mae sôn amdano wrth ymyl llun',
    'logo-used': 'mae sôn am ei roi ar rywbeth',
    worn: 'mae sôn amdano wrth ymyl llun',
  },
  looksLike: (title) => `mae llun atodedig yn edrych fel hyn: ${title}`,
};
