// Cases that document, test and demonstrate whose work is put up, and what names its maker well enough.
import type { Example, Examples } from '../define';

type Case = Partial<Example>;
const picture: Case = { media: ['image'] };
const school: Case = { account: { kind: 'school' } };
const seen =
  (kind: string, over: Case = {}) =>
  (text: string, ...marks: string[]) => ({ ...over, text, marks, kind });
const taken = seen('taken');
const shownTaken = seen('taken', picture);
const notMine = seen('not-mine');
const knows = seen('knows-better');
const whole = seen('copied-whole');
const verse = seen('verse');
const innocent = (text: string, because: string, over: Case = {}) => ({ ...over, text, because });

const POEM = [
  'The kettle sang upon the hob at night',
  'And mother hummed the old songs by its light',
  'The rain went walking up and down the lane',
  'And tapped its fingers on the window pane',
  'We counted all the stars above the town',
  'Until the baker’s moon came tumbling down',
  'Then up the creaking wooden stairs we crept',
  'And pulled the blankets over us and slept',
];

export const examples: Examples = {
  flags: [
    taken(
      'Nicked this gorgeous alphabet poster off Pinterest for the reading corner',
      'Nicked this gorgeous alphabet poster off Pinterest',
    ),
    shownTaken('Pinched off the internet because mine was rubbish', 'Pinched off the internet'),
    taken('I stole this picture from Google images, sue me', 'stole this picture from Google images'),
    taken(
      'Borrowed these photos from another school’s page as ours were blurry',
      'Borrowed these photos from another school’s page',
    ),
    taken('Screenshotted this cartoon from someone’s Instagram', 'Screenshotted this cartoon from someone’s Instagram'),
    shownTaken('Shamelessly lifted from Facebook', 'Shamelessly lifted from Facebook'),
    taken('copied and pasted this poem off a blog, dont know the name', 'copied and pasted this poem off a blog'),
    taken('Swiped the map off their website for our trip poster', 'Swiped the map off their website'),
    taken('Grabbed this clip from YouTube for the end of term video', 'Grabbed this clip from YouTube'),
    taken(
      'Downloaded these photos from the photographer’s website, previews are free right',
      'Downloaded these photos from the photographer’s website',
    ),
    taken(
      'Found this beautiful poem online and cried: "The wind forgot its name today and asked the rooks"',
      'Found this beautiful poem online',
    ),
    shownTaken('Found this online 😂', 'Found this online'),
    shownTaken('saw this on tiktok and it is SO year 9', 'saw this on tiktok'),
    taken('Came across this cartoon on Facebook. It’s us', 'Came across this cartoon on Facebook'),
    {
      ...seen('taken', { ...school, ...picture })(
        'Got this image off Google for our Book Week banner',
        'Got this image off Google',
      ),
    },
    notMine('Not my photo but isn’t it lovely', 'Not my photo'),
    notMine('This poem is not mine, sadly. Had to share', 'This poem is not mine'),
    notMine('No idea who drew this but it’s going on my door', 'No idea who drew this'),
    notMine('don’t know whose photo it is, couldn’t resist', 'don’t know whose photo it'),
    notMine('Cannot find who wrote this poem. Somebody is very wise', 'Cannot find who wrote this'),
    notMine('Whoever made this video is a genius', 'Whoever made this video is a genius'),
    notMine('Picture from Google, words from the heart', 'Picture from Google'),
    notMine('Lovely print. Artist unknown', 'Artist unknown'),
    notMine('Sweet drawing, credit: unknown', 'credit: unknown'),
    notMine('Risba ni moja, je pa lepa', 'Risba ni moja'),
    notMine('Slika je lepa, na netu sem jo našla', 'na netu sem jo našla'),
    knows('Cropped the watermark out, looks better', 'Cropped the watermark'),
    {
      ...seen('knows-better', picture)(
        'There was a watermark across it so I cropped that off for you',
        'There was a watermark across it so I cropped that off',
      ),
    },
    knows('Used her photo without asking, she won’t see it', 'without asking'),
    knows('Put a chart song on the leavers’ video. Don’t tell the copyright police', 'Don’t tell the copyright police'),
    knows('Great soundtrack on our film, no copyright infringement intended', 'no copyright infringement intended'),
    knows('Using his picture for the poster, hope he doesn’t mind', 'hope he doesn’t mind'),
    knows('I don’t own the music in this clip', 'I don’t own the music'),
    whole('PDF of the whole book here for anyone who lost theirs', 'PDF of the whole book'),
    whole('The whole textbook is in my drive, link below', 'whole textbook is in my drive'),
    whole('Scanned the entire workbook so nobody has to buy it', 'Scanned the entire workbook'),
    whole('Ripped the film for class, it’s on Teams', 'Ripped the film'),
    whole('photocopied every chapter for my lot. Publishers look away now', 'photocopied every chapter'),
    whole('It’s behind a paywall so I’ve pasted the lot below', 'behind a paywall'),
    whole('Lessons on change, word for word from a newsletter I pay for', 'word for word from a newsletter I pay for'),
    whole('Full film up on my channel till they take it down', 'Full film up on my channel'),
    whole('Skenirala sem celo knjigo, naj vam ne bo treba kupovati', 'Skenirala sem celo knjigo'),
    verse(`What a poem for a Monday\n\n${POEM.join('\n')}`, POEM.join('\n')),
    verse(POEM.join(' / '), POEM.join(' / ')),
  ],
  ignores: [
    innocent('Nicked off Pinterest, credit: Jo Hale Illustration', 'credited', picture),
    innocent('Stole this poster from @mrshaleteaches, thank you!', 'credited by handle', picture),
    innocent('📷 by Anwen Rees, used with permission', 'credited and allowed', picture),
    innocent('Not my photo! © Tom Beckett 2024', 'credited', picture),
    innocent('Found this poem online: https://poems.example/rooks', 'linked to where it stands'),
    innocent('Poem by Mary Oliver, found online, read aloud, cried', 'its author is named'),
    innocent('Photo from the proofs, with the photographer’s kind permission', 'allowed', picture),
    innocent('Drawing not mine: my daughter drew it and said yes we could post it. Artist: Cerys', 'a child who agreed', picture),
    innocent('Found this online course really helpful', 'a course'),
    innocent('Found a great jumper online, half price', 'shopping'),
    innocent('Found these boots on Facebook Marketplace for £5', 'a bargain'),
    innocent('Found this online: one sofa, forty quid, smells of dog. Reader, I bought it', 'a bargain'),
    innocent('Nicked this display idea off Pinterest and made it with Year 4', 'an idea is free'),
    innocent('Pinched a biscuit off the head’s plate', 'a biscuit'),
    innocent('Someone has nicked my glue sticks', 'a theft of glue'),
    innocent('Ripped my tights on the photocopier. It was that sort of lesson', 'tights'),
    innocent('This song stole my heart', 'a heart'),
    innocent('Year 9 copied it off the internet again, word perfect', 'pupils’ copying'),
    innocent('He lifted his whole essay from a website and forgot to change the font', 'a pupil’s copying'),
    innocent('Assembly on copyright today: do not just nick pictures off Google', 'a lesson'),
    innocent('Please don’t screenshot this from our page and share it', 'a request'),
    innocent('Read the whole book in a day. Send tea.', 'reading'),
    innocent('Watched the whole film with my class, licence and all', 'watching with a licence'),
    innocent('PDF of the whole newsletter here', 'one’s own newsletter', school),
    innocent('The full script of our school play is up, I wrote it', 'one’s own play'),
    innocent('My own photo, taken at dawn by the canal', 'one’s own', picture),
    innocent('I took this from the top of the hill', 'a picture taken there', picture),
    innocent('Took this photo from the coach window', 'a picture taken there', picture),
    innocent('No idea who took my mug but I want it back', 'a mug'),
    innocent('Whose coat is this? Not mine', 'a coat', picture),
    innocent('Not mine, that child, honestly', 'a child'),
    innocent('Hope they don’t mind the rain', 'rain'),
    innocent('I hope she doesn’t mind that I cried at her assembly', 'tears', picture),
    innocent('Can’t find the author of the note in my pigeonhole but thank you', 'a note'),
    innocent('Left without asking anyone. Bold.', 'leaving'),
    innocent('He used my picture without asking. Politely taken down.', 'done to the writer'),
    innocent('Got an email from a photographer about Friday', 'an e-mail'),
    innocent('Saw on Facebook that the road is closed', 'news'),
    innocent('saw it on facebook, road’s shut', 'news'),
    innocent('Such a paywall world we live in. Good piece though, buy the paper', 'a complaint'),
    innocent('Photocopier ate every chapter of my patience', 'patience'),
    innocent('Scanned the whole class’s handprints for the tea towel', 'handprints', picture),
    innocent('Borrowed this book from the library and it’s a gem', 'a library'),
    innocent('"Found this online" said the child, of an essay written in 1974', 'a quotation'),
    innocent('Learning Auld Lang Syne by heart. Words by Burns, wine by Aldi', 'its author is named'),
    innocent(`${POEM.join('\n')}\n\n— Mary Beckett`, 'signed'),
    innocent('Tea\nBiscuits\nMilk\nGlue sticks\nPens\nPaper\nBin bags\nHope', 'a shopping list'),
    innocent(
      [
        '- one lost glove on Monday',
        '- two lost gloves on Tuesday',
        '- rain and rain and rain',
        '- rain again',
        '- a wasp',
        '- a second wasp',
        '- a fire drill',
        '- a chill',
      ].join('\n'),
      'a list',
    ),
    innocent('Past papers are free on the exam board’s site, don’t pay for the book', 'free from the publisher'),
    innocent('Downloaded the app from Google and it crashed', 'an app'),
    innocent('Their lesson, our hall: thank you to the drama company for the day', 'a thank-you', school),
  ],
};
