// Cases that document, test and demonstrate which accounts are the school's own.
import type { Action } from '../../model/action';
import type { Person } from '../../model/draft';
import type { Examples } from '../define';
import { inWords } from './examples-in-words';

const marks: string[] = [];
const by = (policy: string, kind: Action['kind'], person: Person, media: Action['media'] = []) => ({
  policy,
  text: `${kind} ${person.name ?? person.handle ?? ''}`,
  action: { kind, person, media },
});
const seen = (policy: string, person: Person) => ({ ...by(policy, 'follow', person), marks, kind: 'follow' });
const innocent = (policy: string, person: Person, because: string) => ({ ...by(policy, 'follow', person), because });
const accounts = { id: 'accounts', title: 'Class accounts', kind: 'school-account' as const, terms: ['@hillend_y4'] };
const isSchool = { name: 'Islwyn High School', handle: 'Islwynhigh' };

export const examples: Examples = {
  flags: [
    seen('islwyn', { handle: 'Islwynhigh' }),
    seen('islwyn', { handle: '@islwynHIGH' }),
    seen('islwyn', { name: 'Islwyn High School', handle: 'ihs_official' }),
    seen('islwyn', { name: 'Islwyn High PE', handle: 'islwynhighpe' }),
    seen('bledington', { name: 'Bledington Primary School' }),
    seen('bledington', { name: 'BLEDINGTON PRIMARY 🏫' }),
    seen('bledington', { name: 'Blednigton Primary School' }),
    seen('bledington', { handle: 'BledingtonSchool' }),
    seen('bledington', { name: 'Bledington School Year 4' }),
    seen('bisl', { name: 'BISL' }),
    seen('bisl', { name: 'British International School of Ljubljana' }),
    seen('blue-sky', { handle: 'blueskylearning' }),
    { ...seen('bledington', { name: 'Mrs K', handle: 'hillend_y4' }), facts: { lists: [accounts] } },
    { ...by('bledington', 'repost', { name: 'Bledington Primary School' }), marks, kind: 'repost' },
    { ...by('bledington', 'repost', { name: 'Bledington Primary School' }, ['image']), marks, kind: 'repost-pictures' },
    { ...by('islwyn', 'connect', isSchool), marks, kind: 'follow' },
    { policy: 'islwyn', text: 'So proud of this lot', surface: 'share', to: [isSchool], marks, kind: 'repost' },
    ...inWords.flags,
  ],
  ignores: [
    innocent('bledington', { name: 'Bledington Village Hall', handle: 'bledingtonhall' }, 'the village hall'),
    innocent('bledington', { name: 'Bledington' }, 'the village'),
    innocent('islwyn', { name: 'Islwyn Hughes', handle: 'islwynh' }, 'a man called Islwyn'),
    innocent('islwyn', { name: 'Islwyn Borough Transport' }, 'a bus company'),
    innocent('islwyn', { name: 'Blackwood Comprehensive School' }, 'another school'),
    innocent('blue-sky', { name: 'Blue Sky Airlines', handle: 'bluesky' }, 'an airline'),
    innocent('bisl', { name: 'British School of Zagreb' }, 'a school elsewhere'),
    innocent('bisl', { name: 'Department for Education' }, 'a ministry'),
    innocent('bisl', {}, 'nobody is shown'),
    innocent('islwyn', { name: '🏫' }, 'no letters'),
    { ...by('islwyn', 'message', isSchool), because: 'writing to the school follows nobody' },
    { ...by('islwyn', 'accept', isSchool), because: 'the school asked' },
    { policy: 'islwyn', text: 'Thank you!', surface: 'reply', to: [isSchool], because: 'an answer passes nothing on' },
    { policy: 'islwyn', text: 'Islwyn High School won!', surface: 'post', because: 'a post of one’s own' },
    ...inWords.ignores,
  ],
};
