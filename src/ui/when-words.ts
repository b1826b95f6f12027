// The pieces of a context in which a rule holds, in English, each of which can begin the sentence; the other languages stand beside it.
import { spoken } from '../language/spoken';

export const en = {
  accounts: {
    both: 'on your own and the school’s accounts',
    personal: 'on your own account',
    school: 'on the school’s accounts',
  },
  allSites: 'on all sites',
  onlySites: (sites: string, _count: number) => `on ${sites} only`,
  exceptSites: (sites: string, _count: number) => `on all sites but ${sites}`,
  /** As they stand in the two that follow. */
  surfaces: {
    post: 'posts',
    comment: 'comments',
    reply: 'replies',
    share: 'posts that you pass on',
    message: 'private messages',
    caption: 'captions',
    bio: 'your profile text',
  },
  onlySurfaces: (surfaces: string) => `in ${surfaces} only`,
  exceptSurfaces: (surfaces: string) => `everywhere but in ${surfaces}`,
  /** As they stand in the one that follows. */
  audiences: {
    public: 'everyone can see it',
    connections: 'your friends or followers can see it',
    'only-me': 'only you can see it',
    unknown: 'the site does not show who can see it',
  },
  where: (audiences: string) => `where ${audiences}`,
  media: { image: 'a picture', video: 'a video' },
  withMedia: (media: string) => `with ${media} attached`,
  withoutMedia: 'without a picture or video attached',
  confidences: {
    possible: 'also when it is not sure',
    likely: 'when it is fairly sure',
    certain: 'only when it is sure',
  },
  authors: {
    true: 'where readers can tell that you work at the school',
    false: 'where nothing shows that you work at the school',
  },
  statements: {
    present: 'when a statement that views are your own stands there',
    absent: 'when no statement that views are your own stands there',
  },
  /** How staff call a rule. */
  rule: (title: string) => `“${title}”`,
  alongside: (rules: string) => `together with ${rules}`,
  notAlongside: (rules: string) => `unless ${rules} is mentioned as well`,
};

export const words = spoken(en, { cy: () => import('./when-words.cy'), sl: () => import('./when-words.sl') });
