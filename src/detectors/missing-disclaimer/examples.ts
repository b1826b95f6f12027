// Cases that document, test and demonstrate when a views statement is missing.
import type { Examples } from '../define';

const school = 'association';
const views = 'professional-views';

export const examples: Examples = {
  flags: [
    { text: 'My class at BISL built a bridge from straws', marks: ['BISL'], kind: school },
    {
      text: 'Lovely new library at The British International School of Ljubljana',
      marks: ['The British International School of Ljubljana'],
      kind: school,
    },
    { text: 'Proud of my class at BISL. RTs ≠ endorsement', marks: ['BISL'], kind: school },
    { text: 'Open day at BISL!', bio: 'Teacher. Retweets are not endorsements.', marks: ['BISL'], kind: school },
    { policy: 'blue-sky', text: 'Netball with the Blue Sky Learning staff tonight', marks: ['Blue Sky Learning'], kind: school },
    { text: 'Long governors’ meeting tonight', bio: 'Maths at BISL', marks: ['governors'], kind: school },
    { text: 'I believe phonics first is wrong', marks: ['I believe'], kind: views },
    { text: 'Ofsted grades should be scrapped', marks: ['should'], kind: views },
    { text: 'Homework in primary school is a waste of time', marks: ['is a waste'], kind: views },
    { text: 'In my opinion the new curriculum is far too narrow', marks: ['In my opinion'], kind: views },
    { text: 'Schools need more funding for SEND', marks: ['need more'], kind: views },
    { text: 'Hot take: learning styles are a myth', marks: ['Hot take'], kind: views },
    { text: 'Scrap the phonics check.', marks: ['Scrap'], kind: views },
    { text: 'Zero-tolerance behaviour policies punish the poorest children', marks: ['punish the'], kind: views },
    { text: 'Three things I’d tell any ECT: sleep, eat, sleep', marks: ['things I’d tell any ECT'], kind: views },
    { text: 'Why do we still give homework to five-year-olds?', marks: ['Why do we still'], kind: views },
    { text: 'Mobile phones have no place in classrooms', marks: ['no place in'], kind: views },
    {
      text: 'Why do people write “views my own”? Inspection does not improve schools.',
      marks: ['does not improve'],
      kind: views,
    },
    {
      text: 'I think exams at eleven are cruel.',
      bio: 'Views my own.',
      facts: { disclaimers: { bioCounts: false, statements: [] } },
      marks: ['I think'],
      kind: views,
    },
  ],
  ignores: [
    { text: 'My class at BISL built a bridge. Views my own.', because: 'a statement stands in it' },
    { text: 'Proud of BISL tonight (opinions mine, not the school’s)', because: 'a paraphrased statement stands in it' },
    { text: 'I believe phonics first is wrong. Speaking personally, not for my employer.', because: 'a statement stands in it' },
    { text: 'Danes na BISL. Vsa mnenja so moja.', because: 'a statement in Slovene stands in it' },
    { text: 'Open day at BISL!', bio: 'Drama teacher | all views are my own', because: 'the bio has the statement' },
    { text: 'Skiing was glorious', bio: 'Maths at BISL', because: 'nothing of it is about school' },
    { text: 'Loved this article on phonics', because: 'sharing is no view' },
    { text: 'Great thread on curriculum design, saving it for later', because: 'sharing is no view' },
    { text: 'My class built bridges from straws today', because: 'a tale from the classroom' },
    { text: 'I think the referee should be retired', because: 'football' },
    { text: 'Unpopular opinion: pineapple belongs on pizza', because: 'food' },
    { text: 'I should be marking but the sofa has me', because: 'the author’s own chores' },
    { text: 'We need more glue sticks', because: 'a shopping list' },
    { text: 'Anyone know a good podcast about teaching reading?', because: 'a question' },
    { text: 'The school play was better than the West End', because: 'praise for a play' },
    { text: 'In my view the best burek is by the station', because: 'food again' },
    { text: 'Visiting the British International School of Zagreb', because: 'another school' },
    { text: 'I think I left my keys in the classroom', because: 'keys' },
  ],
};
