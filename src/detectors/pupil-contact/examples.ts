// Cases that document, test and demonstrate whom somebody may be about to have to do with.
import type { Action } from '../../model/action';
import type { Person } from '../../model/draft';
import type { Examples } from '../define';
import { inWords } from './examples-in-words';

const pupils = [
  { first: 'Marnie', last: 'Tolworth', group: 'Year 4' },
  { first: 'Corin', last: 'Ashdale', group: 'Year 2' },
  { first: 'Zoë', last: "O'Fearghail", group: 'Year 6' },
  { first: 'Amy', last: 'Lloyd-Price', group: 'Year 5' },
];
const lists = [
  { id: 'parents', title: 'Parents', kind: 'parent' as const, terms: ['Jo Tolworth', 'Mrs Petra Ashdale', '@tolworth_family'] },
  { id: 'leavers', title: 'Leavers', kind: 'ex-pupil' as const, terms: ['Idris Penhallow'] },
  { id: 'staff', title: 'Colleagues', kind: 'colleague' as const, terms: ['Nesta Quill'] },
];
const facts = { lists };
const marks: string[] = [];

const by = (kind: Action['kind'], person: Person) => ({
  text: `${kind} ${person.name ?? person.handle ?? ''}`,
  action: { kind, person },
});
const seen = (kind: Action['kind'], person: Person, who: string) => ({
  ...by(kind, person),
  pupils,
  facts,
  marks,
  kind: `${kind}-${who}`,
});
const innocent = (kind: Action['kind'], person: Person, because: string) => ({ ...by(kind, person), pupils, facts, because });
const writing = (text: string, to: Person[]) => ({ text, to, pupils, facts });

export const examples: Examples = {
  flags: [
    seen('follow', { name: 'Marnie Tolworth' }, 'pupil'),
    seen('connect', { name: 'Tolworth Marnie' }, 'pupil'),
    seen('connect', { name: 'TOLWORTH, MARNIE' }, 'pupil'),
    seen('accept', { name: 'Marnie Tolworth 🌸🦄' }, 'pupil'),
    seen('follow', { name: 'Marnie Tolworth (she/her)' }, 'pupil'),
    seen('follow', { name: 'marnie tolworth she/her x' }, 'pupil'),
    seen('follow', { name: 'Dr Marnie Tolworth BSc, PhD' }, 'pupil'),
    seen('connect', { name: 'Marnie Tolworth | Pupil at Hill End' }, 'pupil'),
    seen('message', { name: '✨ M̲arnie Rose Tolworth ✨' }, 'pupil'),
    seen('message', { name: '𝓜𝓪𝓻𝓷𝓲𝓮 𝓣𝓸𝓵𝔀𝓸𝓻𝓽𝓱' }, 'pupil'),
    seen('follow', { name: 'Marnie “Moo” Tolworth' }, 'pupil'),
    seen('follow', { name: 'ᴍᴀʀɴɪᴇ ᴛᴏʟᴡᴏʀᴛʜ' }, 'pupil'),
    seen('follow', { name: 'Marnie Anne Louise Tolworth' }, 'pupil'),
    seen('follow', { name: 'm a r n i e  t o l w o r t h' }, 'pupil'),
    seen('follow', { name: 'Tolworth, M.' }, 'pupil'),
    seen('follow', { name: 'Marnie Tolwrth' }, 'pupil'),
    seen('follow', { name: 'Marnie T.' }, 'pupil'),
    seen('accept', { name: 'Marnie' }, 'pupil'),
    seen('follow', { name: 'Zoe OFearghail' }, 'pupil'),
    seen('follow', { handle: 'marnietolworth' }, 'pupil'),
    seen('follow', { handle: '@marnie.tolworth07' }, 'pupil'),
    seen('follow', { handle: 'MarnieTolworth' }, 'pupil'),
    seen('follow', { handle: 'tolworth_marnie_2015' }, 'pupil'),
    seen('follow', { handle: 'itsmarnietolworthx' }, 'pupil'),
    seen('connect', { handle: 'marnie-tolworth-5a8b12190' }, 'pupil'),
    seen('follow', { name: 'moo ☁️', handle: 'corin_ashdale' }, 'pupil'),
    seen('follow', { name: 'corinashdale' }, 'pupil'),
    seen('repost', { name: 'Corin Ashdale', handle: 'corin' }, 'pupil'),
    seen('connect', { name: 'Jo Tolworth' }, 'parent'),
    seen('accept', { name: 'Petra Ashdale 🌻' }, 'parent'),
    seen('message', { handle: 'tolworth_family' }, 'parent'),
    seen('accept', { name: 'Idris Penhallow' }, 'ex-pupil'),
    seen('follow', { handle: 'idrispenhallow' }, 'ex-pupil'),
    seen('accept', { name: 'Nesta Quill' }, 'unknown'),
    seen('accept', {}, 'unknown'),
    { ...writing('Well done today!', [{ name: 'Marnie Tolworth' }]), surface: 'message', marks, kind: 'message-pupil' },
    { ...writing('Lovely', [{ handle: 'marnie_tolworth' }]), surface: 'reply', marks, kind: 'reply-pupil' },
    {
      ...writing('See you then', [{ name: 'Nesta Quill' }, { name: 'Jo Tolworth' }]),
      surface: 'message',
      marks,
      kind: 'message-parent',
    },
    ...inWords.flags,
  ],
  ignores: [
    innocent('follow', { name: 'Nesta Quill' }, 'a colleague'),
    innocent('follow', { name: 'Marnie Jones' }, 'another surname'),
    innocent('follow', { name: 'Harriet Tolworth' }, 'another first name'),
    innocent('follow', { name: 'Mr Tolworth' }, 'a surname alone'),
    innocent('follow', { name: 'Marnie Jones', handle: 'marnie07' }, 'the shown name says that it is another'),
    innocent('follow', { name: 'Tolworth Running Club', handle: 'tolworth_rc' }, 'a club with a surname in it'),
    innocent('follow', { name: 'Corin Redgrave Society' }, 'an actor’s society'),
    innocent('message', { name: 'Ashdale Garden Centre' }, 'a shop'),
    innocent('connect', { name: 'Jo Pemberton' }, 'shares a first name with a parent'),
    innocent('connect', { name: 'Idris Ashworth' }, 'shares a first name with a former pupil'),
    innocent('follow', {}, 'nobody is shown'),
    innocent('follow', { name: '🌸🌸🌸', handle: '_._' }, 'no letters at all'),
    innocent('repost', { name: 'Hill End School', handle: 'HillEnd' }, 'the school'),
    { ...writing('Well done today!', [{ name: 'Nesta Quill' }]), surface: 'message', because: 'a message to a colleague' },
    { ...writing('Well done today!', []), surface: 'message', because: 'the page does not show to whom' },
    { ...writing('Well done today!', [{ name: 'Marnie Tolworth' }]), surface: 'post', because: 'a post goes to nobody by name' },
    { ...by('follow', { name: 'Marnie Tolworth' }), because: 'there is no pupil list' },
    ...inWords.ignores,
  ],
};
