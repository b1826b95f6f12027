// Cases that document, test and demonstrate whose contact details are given, to whom, and which are nobody's business but good.
import type { Example, Examples } from '../define';

type Case = Partial<Example>;
const school: Case = { account: { kind: 'school' } };
const message: Case = { surface: 'message', platform: 'facebook' };

const seen =
  (kind: string, over: Case = {}) =>
  (text: string, ...marks: string[]) => ({ ...over, text, marks, kind });
const ownPhone = seen('own-phone');
const ownEmail = seen('own-email');
const home = seen('home-address');
const handle = seen('own-handle');
const asks = seen('asks-for-number');
const invites = seen('private-invitation');
const atLarge = seen('own-at-large');
const other = seen('other-person');
const officialOwn = seen('own-phone', school);
const officialOther = seen('other-person', school);

const innocent = (text: string, because: string, over: Case = {}) => ({ ...over, text, because });

/** Only who asks for it hears of it; it is no alarm. */
const sale = seen('sale');

export const examples: Examples = {
  flags: [
    // One's own number, to families and pupils.
    ownPhone('Parents of Year 4, my number is 07700 900123 if you need me before Monday.', '07700 900123'),
    ownPhone('any probs with the coursework over half term just text me 07700900123 x', '07700900123'),
    ownPhone('If any of my Year 11s get stuck tonight ring me on +44 7700 900 456. I mean it.', '+44 7700 900 456'),
    ownPhone('Trip mums!! Running late? Whatsapp me on (07700) 900 789, dont bother with the office', '(07700) 900 789'),
    ownPhone('Dear parents, I can be reached at 07700-900-321 on any evening regarding your child’s progress.', '07700-900-321'),
    ownPhone('4B families: here’s my mobile again as the school line is hopeless. 07700 900 111 🙈', '07700 900 111'),
    ownPhone('Revision help tonight for anyone in my class. I’m on 0044 7700 900222', '0044 7700 900222'),
    ownPhone('Kit left on the minibus? give me a bell 07700 900 333', '07700 900 333'),
    ownPhone('Dragi starši, moja številka je 040 555 012, pokličite kadarkoli.', '040 555 012'),
    ownPhone('Starši 3. razreda, za izlet sem dosegljiva na 00 386 40 555 013.', '00 386 40 555 013'),
    ownPhone('Students can call me on +386 (0)41 555 014 with questions on the essay', '+386 (0)41 555 014'),
    ownPhone('Rhieni Blwyddyn 7: ffoniwch fi ar 07700 900 444 os oes problem', '07700 900 444'),
    ownPhone(
      'To my lovely families: oh seven seven double oh, nine double oh, one two three. you know what to do',
      'oh seven seven double oh, nine double oh, one two three',
    ),
    ownPhone(
      'Sixth form, text me: zero seven seven zero zero nine zero zero five five five',
      'zero seven seven zero zero nine zero zero five five five',
    ),
    ownPhone('pupils doing the play, message me 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣', '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣'),
    ownPhone('Parents: O77OO 9OO 123 if they need picking up early', 'O77OO 9OO 123'),
    ownPhone('Parents, 07700 nine hundred 666 is me, any time', '07700 nine hundred 666'),
    ownPhone('Home number for anybody’s parents who are worried tonight: ring me at home, 01632 960 555', '01632 960 555'),
    {
      ...seen('own-phone', message)(
        'Hi, it’s Miss Pryce. Easiest if you text me about Carys’ homework, 07700 900 987',
        '07700 900 987',
      ),
    },
    ownPhone('Tutoring slots for GCSE maths in the holidays – call me, 07700 900 654, cheaper than you think', '07700 900 654'),
    // One's own address for mail.
    ownEmail('Send the homework to me at rhian.pryce@gmail.com and I’ll mark it tonight, Year 9', 'rhian.pryce@gmail.com'),
    ownEmail(
      'School email is down AGAIN so parents can use my own one: mrs.b.teaches@hotmail.example',
      'mrs.b.teaches@hotmail.example',
    ),
    ownEmail('Year 6, email me your stories: tom dot beckett at gmail dot com', 'tom dot beckett at gmail dot com'),
    ownEmail('my email is jo (at) becketts (dot) example if any parents want the reading list', 'jo (at) becketts (dot) example'),
    ownEmail('any students needing a reference: l.marsh[at]outlook[dot]com', 'l.marsh[at]outlook[dot]com'),
    ownEmail('Starši, pišite mi na maja.kos@siol.example', 'maja.kos@siol.example'),
    ownEmail('Parents can reach me on anna_k@fastmail.example all weekend', 'anna_k@fastmail.example'),
    {
      ...seen('own-email', school)(
        'Entries for the poster competition to kellyevans88@gmail.com by Friday',
        'kellyevans88@gmail.com',
      ),
    },
    // Home.
    home(
      'Book club for my sixth formers is at mine: 12 Mill Lane, Bledington, OX7 6XX. Biscuits provided',
      '12 Mill Lane, Bledington, OX7 6XX',
    ),
    home('Any parents who’d rather talk in person, come round to 4 Chapel Street, kettle’s always on', '4 Chapel Street'),
    home('Drop the costumes at my house, 27a Station Road, no rush', '27a Station Road'),
    home('we live at number 9, the one with the red door by the chapel, trick or treaters welcome', 'number 9'),
    home('New home!! 16 Heol y Bont, come and see us', '16 Heol y Bont'),
    home('Stanujem na naslovu Slovenska cesta 12, pridite po zvezke', 'Slovenska cesta 12'),
    home('My postcode is NP12 0AA if anyone is bringing their child over', 'NP12 0AA'),
    home('Housewarming on Saturday at ours, Flat 3, 18 Harbour View, bring a bottle', 'Flat 3, 18 Harbour View'),
    home('I live on Pound Lane and the lorries at 6am are killing me', 'Pound Lane'),
    home('He lives at 5 Orchard Close, that boy, and his mum is never in', '5 Orchard Close'),
    home('We live at Rose Cottage if any of you lot are carol singing, Year 5', 'Rose Cottage'),
    { ...seen('home-address', school)('Cards for Mrs Odell can be sent to her home, 3 Vicarage Lane.', '3 Vicarage Lane') },
    // Private accounts.
    handle('my snap is mrb_maths if any year 11s need last minute help', 'my snap is mrb_maths'),
    handle('Students, add me on insta and ask there', 'add me on insta'),
    handle('parents can whatsapp me whenever about the trip', 'whatsapp me'),
    handle('Leavers! Find me on Facebook now you can 😂 so proud of my students', 'Find me on Facebook'),
    handle('year 10 just snap me your answers', 'snap me'),
    handle('Pupils who want to play: join my minecraft server tonight', 'join my minecraft server'),
    handle('Snapchat: missevans_y5 for my class', 'Snapchat: missevans_y5'),
    handle('I’ve set up a group for my Year 12s, add me: @drbio_k', 'add me: @drbio_k'),
    handle('any of my old 11s still on? gamertag is thechem_teacher, my class', 'gamertag is thechem_teacher'),
    // Asking for theirs.
    asks('Year 8 parents dm me your number and I’ll add you to the group', 'dm me your number'),
    asks('Starting a WhatsApp for the trip. Parents, send me your mobile numbers please', 'send me your mobile numbers'),
    asks('any of my pupils’ mums reading, can i have your number hun', 'can i have your number'),
    asks('students: text me your snap and i’ll send the playlist', 'text me your snap'),
    {
      ...seen('asks-for-number', school)(
        'Want to help at the fair? Pop your mobile number in the comments!',
        'Pop your mobile number in the comments',
      ),
    },
    asks('Starši, pošljite mi svojo številko', 'pošljite mi svojo številko'),
    // Come to me and not to the school.
    invites('Parents, you can always message me here any time about your child', 'message me here any time'),
    invites('To any of my students who are struggling: my DMs are always open', 'my DMs are always open'),
    invites('If your daughter is upset just DM me privately, day or night', 'DM me privately'),
    invites('Year 11s, message me over the weekend if you panic', 'message me over the weekend'),
    // Somebody else's.
    other('Ellie’s mum wants lifts shared, her number is 07700 900 700, class 3', '07700 900 700'),
    other('Ask Mrs Davies about the school play, her mobile is 07700 900 701', '07700 900 701'),
    officialOther('Cricket on Saturday. Ring Sunita on 07700 900 702 for lifts.', '07700 900 702'),
    officialOwn('Netball tour questions? Text Miss Evans: 07700 900 703', '07700 900 703'),
    officialOwn('Questions about the trip: my mobile is 07700 900 704', '07700 900 704'),
    // To everybody.
    atLarge('New phone, who dis. My number is 07700 900 800 now', '07700 900 800'),
    { ...seen('own-at-large', { surface: 'bio' })('Baker. Runner. Always cold. 07700 900 801', '07700 900 801') },
    atLarge('my email is still becca.stone@yahoo.example for anyone who wants the photos', 'becca.stone@yahoo.example'),
    // What nobody hears of unless a profile names it.
    sale('Cot for sale, £30, collection only. 07700 900 850', '07700 900 850'),
    sale('LOST CAT, black, answers to Biscuit. Ring me on 07700 900 851', '07700 900 851'),
  ],
  ignores: [
    innocent(
      'If your child is ill please ring the school office on 01632 960142 before nine.',
      'the office, on the school’s account',
      school,
    ),
    innocent('Kettle on. Nobody ring me.', 'no number'),
    innocent('Scores on the doors: 07 to 12, then 900 for 3 declared', 'scores'),
    innocent('Parents’ evening is 07/10/2026, 16:00 to 19:30, rooms 012 and 013', 'dates and rooms'),
    innocent('Raised £1,077.00 for the hospice in 9 days. Well done Year 6', 'a price'),
    innocent('If you or a pupil need to talk: Childline 0800 1111, Samaritans 116 123', 'helplines'),
    innocent('Call 999 first and 111 second. Teach your children both.', 'emergency numbers'),
    innocent('Education Support helpline for any teacher reading: 0800 0562 561', 'a helpline for staff'),
    innocent('Year 9 homework: ISBN 0-7475-3269-9, chapters 1 to 3', 'a book’s number'),
    innocent('Our sort code joke of the day: 01-02-03 04050607', 'a sort code'),
    innocent('The best plumber in town: Dave, 07700 900 222. Fixed the boiler in an hour', 'a plumber'),
    innocent('Book a table at The Swan on 01632 960 900, the pies are unreal', 'a pub'),
    innocent('Box office 020 7946 0321 for the panto, my lot are going with their gran', 'a box office'),
    innocent('Taxi home please. 01632 960 111 if anybody else is stranded', 'a taxi firm'),
    innocent('Got a text from 07700 900 321 saying I owe a parcel fee. Scam, block it', 'a warning'),
    innocent('"Hi Mum, my new number is 07700 900 123" – that text again. Don’t reply to it.', 'a scam, quoted'),
    innocent('If you get a call from 01632 960 777 do not answer, it’s fraud. Warn your parents', 'a warning'),
    innocent('Numeracy week: oh seven went into forty-nine, seven times. We sang it.', 'a song about sevens'),
    innocent('Ten nine eight seven six five four three two one zero, lift-off! Reception made rockets', 'a countdown'),
    innocent('one two three four five once I caught a fish alive, on loop, in class, since nine', 'a rhyme'),
    innocent('Pi day! 3.14159265358979 and Year 10 knew more than me', 'pi'),
    innocent('Zoom tonight, meeting ID 012 3456 7890, see you there teachers', 'a meeting'),
    innocent('Candidate number 0123 and centre 012345 go top right, year 11', 'exam numbers'),
    innocent('Email the office: office@hillend.example if your child has lost a glove', 'a desk’s box'),
    innocent('Write to your MP. Write to the council at planning@council.example.', 'a public box'),
    innocent('You can e-mail me at school, t.marsh@islwynhigh.example, about your son’s report', 'a school address', {
      policy: 'islwyn',
    }),
    innocent('Enquiries to admissions@bledington.gloucs.sch.uk please', 'the school’s own', { ...school, policy: 'bledington' }),
    innocent('Ring us on 01632 960142 and we’ll be glad to show your family round', 'the school’s own', school),
    innocent('Delighted with the recipe, thanks to Anna at The Crooked Spoon dot com', 'a website spelt'),
    innocent('buy it at amazon dot com, i have no shame', 'a shop spelt'),
    innocent('Bought at the shop on 12 High Street, the one next to the church', 'a shop’s address'),
    innocent('The village hall, 3 Church Lane, 7pm, bring a chair. School choir is singing', 'a hall’s address'),
    innocent('10 Downing Street could do with a visit from my Year 6s', 'a famous address'),
    innocent('We live in hope, parents. And in Year 6 SATs week.', 'living in hope'),
    innocent('221b Baker Street is on the reading list for year 9', 'a famous address'),
    innocent('Walked 10 miles down the road and 3 up the lane with Year 5', 'a walk'),
    innocent('Still 12 of us on the road, pupils asleep, driver singing', 'a coach on the road'),
    innocent('Grew up on Mill Lane, me. Left in 1987.', 'long ago'),
    innocent('A tree is down across Station Road, allow time for the school run', 'traffic'),
    innocent('Museum day! 25 Exhibition Road, home of the best dinosaur in the land', 'a museum'),
    innocent('Teachers, DM me if you want the planning for this, happy to share the slides', 'sharing resources'),
    innocent('Message me if you fancy the pub quiz Thursday', 'friends'),
    innocent('Whatsapp me when you land x', 'friends'),
    innocent('Snapchat is a curse on Year 8 and I will die on that hill', 'about an app'),
    innocent('my insta is just dogs and bread', 'about one’s pictures'),
    innocent('A parent asked for my number today and I said no, ring the office', 'a number refused'),
    innocent('Never give pupils your number. Day one of training. Still true.', 'advice'),
    innocent('Parents, please don’t message me here, use the school’s e-mail', 'an invitation refused'),
    innocent('Reminder that I cannot reply to parents on here. Message the office instead', 'sent to the office'),
    innocent('What’s your number one tip for new teachers?', 'number one'),
    innocent('Give me your number of sleeps till half term, mine is 12', 'a count'),
    innocent('Drop your favourite book in the comments, Year 5 need ideas', 'asks for books', school),
    innocent('Comment below with your child’s costume!', 'asks for costumes', school),
    innocent('DM us to find out more about the choir', 'the school’s own box', school),
    innocent('Here’s my new number love, 07700 900 900', 'to one’s own people, in private', message),
    innocent('Dinner at ours, 12 Mill Lane, seven o’clock, bring Tom', 'to a friend, in private', message),
    innocent('Room 07 is freezing, room 09 is the Sahara. Teaching, eh', 'rooms'),
    innocent('My lesson was a 7, 7, 0, 0, 9 kind of lesson', 'figures of speech'),
    innocent('Lottery numbers: 07 12 19 23 31 44. Staffroom syndicate lives in hope', 'a lottery'),
    innocent('OS grid ref 0770 9001 is where we lost the map. Year 9 DofE found it', 'a grid reference'),
    innocent(
      'The duty phone for the trip is 07700 900 600, the school will answer it day and night',
      'the school’s phone',
      school,
    ),
    innocent('tweet from @07boy: nine hundred views!', 'a handle with figures'),
    innocent('2007, 7001, 9001, 2300: guess the sequence, 8B', 'a sequence'),
    innocent('Helping one on one at lunchtime in room 12 if any Year 10s need me', 'in school, in the open'),
    innocent('Uniform returns to the office by Friday, address labels on please', 'address labels', school),
  ],
};
