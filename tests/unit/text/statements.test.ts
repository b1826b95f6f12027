// Which sentences say that views are the author's own, which only look like it, and how far each reaches.
import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../src/text/prepare';
import { statementsIn } from '../../../src/text/statements';

const found = (text: string) => statementsIn(prepareText(text)).map(([start, end]) => text.slice(start, end));

describe('statements', () => {
  it.each([
    'Views my own',
    'views = my own',
    'All views are my own',
    'Opinions mine',
    'opinions: mine',
    'Tweets are my own',
    'All opinions expressed here are mine and don’t represent my employer',
    'All opinions expressed here are mine and dont represent my school',
    'Views and opinions are entirely my own',
    'Thoughts & opinions my own',
    'Any views I share on here are mine alone',
    'ALL VIEWS MY OWN',
    'Views own',
    'Own views',
    'Personal views only',
    'All views personal',
    'The views expressed are my own and do not necessarily reflect the views of my employer',
    'The views expressed in this post are my personal views',
    'These are my own views',
    'Everything I post here is my own opinion and not that of Marlowe Park School',
    'The opinions in this thread are my own',
    'My views, not my employer’s',
    'My opinions only, not those of the school',
    'Speaking personally, not for my employer',
    'Speaking only for myself here',
    'Posting in a personal capacity',
    'I am writing in a purely personal capacity',
    'I do not speak for Marlowe Park School',
    'Not speaking on behalf of my school',
    'Nothing I post here represents my employer',
    'My posts do not represent Marlowe Park',
    'These tweets don’t reflect the views of the trust',
    'Opinions expressed are those of the author and not of the school',
    'Not the views of my employer',
    'Views 👉 my own',
    'Views my own – not my school’s',
    'Views are mine, and do not reflect those of St. Brannoc’s School',
    '#ViewsMyOwn',
    'Barn bersonol',
    'Fy marn i yn unig',
    'Safbwyntiau fy hun',
    'Vsa mnenja so moja',
    'Izražena mnenja so osebna in ne predstavljajo stališč delodajalca',
    'Mnenja so moja lastna',
  ])('recognises the whole of “%s”', (text) => {
    expect(found(text)).toEqual([text]);
    expect(found(`What a week. ${text}.`)).toEqual([text]);
  });

  it.each([
    ['I teach at Marlowe Park School, views my own.', 'views my own'],
    ['Proud of my team at Marlowe Park - views my own', 'views my own'],
    ['Views my own but I love Marlowe Park School', 'Views my own'],
    ['Views my own\nProud to teach at Marlowe Park', 'Views my own'],
    ['Year 4 were stars (opinions mine, not those of Marlowe Park) today', 'opinions mine, not those of Marlowe Park'],
    ['Teacher | views my own | Leeds', 'views my own'],
    ['“All views are my own.”', 'All views are my own'],
    ['RTs ≠ endorsement, views my own', 'views my own'],
  ])('reaches only over the statement in “%s”', (text, statement) => {
    expect(found(text)).toEqual([statement]);
  });

  it.each([
    'RTs ≠ endorsement',
    'Retweets are not endorsements',
    'The views in this thread are those of the pupils who wrote it',
    'The views in this article are those of the author',
    'In my view, phonics works',
    'In my opinion we test too much',
    'In my own opinion, homework is overrated',
    'The views from my classroom are lovely',
    'The views from my own classroom are lovely',
    'My view is that we need more art',
    'Your views are mine too',
    'None of these views are my own',
    'She posts my own photos back at me',
    'He has his own views on marking',
    'My own views on homework have changed',
    'Are these views my own?',
    'Why does everybody write “views my own” in their bio?',
    'These results do not reflect the effort of the class',
    'My comments do not reflect badly on anybody',
    'Speaking personally, I prefer tea',
    'Not speaking to my brother',
    'The best views are mine this morning',
    'Fy marn i yw bod angen mwy o gelf',
    'Moje mnenje je, da je domačih nalog preveč',
    'Personal opinions are welcome in my debate club',
    'This post does not represent value for money',
    'We shared our views and my own class voted',
    'Thanks for all the comments on my own lesson',
    '',
  ])('does not take “%s” for one', (text) => {
    expect(found(text)).toEqual([]);
  });
});
