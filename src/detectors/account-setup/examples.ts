// Cases that document, test and demonstrate what an official account's profile lacks.
import type { Example, Examples } from '../define';

const AUP = 'https://islwynhigh.example/ict-acceptable-use';
const official = (handle?: string, over: Partial<Example> = {}) =>
  ({
    policy: 'islwyn',
    platform: 'x',
    surface: 'bio',
    account: { kind: 'school', ...(handle ? { handle } : {}) },
    ...over,
  }) as const satisfies Partial<Example>;
const known = {
  facts: {
    lists: [
      {
        id: 'acceptable-use-policy',
        title: 'Acceptable use policy',
        kind: 'other' as const,
        terms: ['https://islwynhigh.example/d/417'],
      },
    ],
  },
};

const noLink = (text: string, over: Partial<Example> = official('HistoryIHS')) => ({
  text,
  marks: [],
  kind: 'no-policy-link',
  ...over,
});
const unlinked = (text: string, mark: string, over: Partial<Example> = official('HistoryIHS')) => ({
  text,
  marks: [mark],
  kind: 'policy-without-link',
  ...over,
});
const noInitials = (handle: string | undefined, text: string, marks: string[] = [], over: Partial<Example> = {}) => ({
  text,
  marks,
  kind: 'no-initials',
  ...official(handle, over),
});
const quiet = (text: string, because: string, over: Partial<Example> = official('HistoryIHS')) => ({ text, because, ...over });

export const examples: Examples = {
  flags: [
    noLink('History at Islwyn High School. Sources, stories and trips.'),
    noLink('Islwyn High School PE: fixtures, results, kit reminders 🏉'),
    noLink('Official account of the maths department. Ring the office on 01632 960417.'),
    noLink('Adran Gymraeg Ysgol Uwchradd Islwyn'),
    noLink('Science at IHS. More at islwynhigh.example'),
    noLink('Music dept. Watch us: https://video.example/islwynmusic'),
    noLink('Sixth form news. Posts by Mr Beynon.'),
    noLink('Maps, rivers, awful puns 🗺️'),
    noLink('Drama! Tickets: tickets.example/oliver'),
    noLink('Year 7 pastoral team. Not monitored at weekends.'),
    noLink('📚', official('LibraryIHS')),
    noLink('Welcome to our page', official('ArtIHS', { platform: 'facebook' })),
    noLink('We use this page acceptably', official('ArtIHS')),
    noLink('Eco club. Terms and conditions apply: eco.example/terms', official('EcoIHS')),
    unlinked('Geography IHS. See our ICT Acceptable Use Policy on the school website.', 'ICT Acceptable Use Policy'),
    unlinked('RE department | AUP applies', 'AUP'),
    unlinked('Maths IHS. Acceptable Use Policy: ask the office', 'Acceptable Use Policy'),
    unlinked('Adran Ffrangeg. Polisi Defnydd Derbyniol TGCh: gweler y wefan', 'Polisi Defnydd Derbyniol TGCh'),
    unlinked('Posts follow the school policy.', 'school policy'),
    noInitials('lovemaths', `Maths at Islwyn High School. AUP: ${AUP}`),
    noInitials('IslwynHighPE', `PE fixtures. AUP: ${AUP}`),
    noInitials('mrbeynonhistory', `History. ${AUP}`),
    noInitials('Dihsan_teaches', `Art. ${AUP}`),
    noInitials('islwyn.drama', `Drama at IHS. ${AUP}`, [], { platform: 'instagram' }),
    noInitials(undefined, `@lovemaths.cymru 🧮 maths dept. AUP: ${AUP}`, ['@lovemaths.cymru']),
    noInitials(undefined, `🎭 @IslwynDrama | ${AUP}`, ['@IslwynDrama']),
    {
      ...noInitials(undefined, `Art news. ${AUP}`),
      account: { kind: 'school', name: 'Art with Miss Prosser' },
      platform: 'facebook',
    },
  ],
  ignores: [
    quiet(`History at Islwyn High School. ICT Acceptable Use Policy: ${AUP}`, 'as it should be'),
    quiet(AUP, 'nothing but the link'),
    quiet(`@ScienceIHS | Science | AUP: ${AUP}`, 'as it should be, with the name in the text', official()),
    quiet(
      `Adran y Gymraeg. Polisi Defnydd Derbyniol TGCh: https://islwynhigh.example/polisi-tgch`,
      'in Welsh',
      official('CymraegIHS'),
    ),
    quiet('PE at IHS. Policies: islwynhigh.example/policies', 'the page of all policies', official('PE_IHS')),
    quiet('Maths. Acceptable use 👉 https://short.example/x7', 'a short link beside the words'),
    quiet('Maths. https://short.example/x7 (our acceptable use policy)', 'the words follow the link'),
    quiet('Art, all of it.\nICT Acceptable Use Policy\nhttps://islwynhigh.example/d/88', 'over three lines'),
    quiet('Art, all of it. https://islwynhigh.example/d/417', 'the address that the profile knows', {
      ...official('ArtIHS'),
      ...known,
    }),
    quiet('Art, all of it. www.islwynhigh.example/d/417/', 'the same, otherwise written', { ...official('ArtIHS'), ...known }),
    quiet('Music 🎶 aup: islwynhigh.example/aup.pdf', 'in small letters', official('musicihs')),
    quiet(`Food tech. ${AUP}`, 'the initials come first', official('IHS_Food')),
    quiet(`Food tech. ${AUP}`, 'the initials in small letters', official('ihs.food', { platform: 'instagram' })),
    quiet(`Food tech. ${AUP}`, 'the initials inside, in capitals', official('FoodIHSwales')),
    quiet(`Croeso! ${AUP}`, 'the school’s main account, named in its policy', official('Islwynhigh')),
    quiet(`Croeso! ${AUP}`, 'with its sign', official('@IslwynHigh')),
    quiet(`Croeso! ${AUP}`, 'no name is shown', official()),
    quiet(`Croeso! ${AUP}`, 'the name shown has the initials', {
      ...official(),
      account: { kind: 'school', name: 'IHS Chemistry' },
    }),
    quiet('', 'nothing is written yet'),
    quiet('   \n', 'nothing is written yet'),
    quiet('History teacher, dog owner. Views my own.', 'a personal profile', { ...official(), account: { kind: 'personal' } }),
    quiet('Mam, runner, IHS staff', 'a personal profile', { ...official(), account: { kind: 'personal', handle: 'cerys_runs' } }),
    quiet('Year 8 have been brilliant today.', 'a post', official('HistoryIHS', { surface: 'post' })),
    quiet('No link in this one either.', 'a caption', official('HistoryIHS', { surface: 'caption' })),
    quiet('Thank you!', 'a comment', official('lovemaths', { surface: 'comment' })),
    quiet('Happy to help', 'a message', official('lovemaths', { surface: 'message' })),
    quiet('Diolch!', 'a reply', official('lovemaths', { surface: 'reply' })),
    quiet('Look at this', 'something shared', official('lovemaths', { surface: 'share' })),
    quiet(`Chess club 👑 ${AUP} | Room 12`, 'words after the link', official('ChessIHS')),
    quiet(`Computing. Online acceptable use agreement here ➡️ ${AUP}`, 'called an agreement', official('ComputingIHS')),
    quiet('Geog. Social media policy: islwynhigh.example/docs/sm.pdf', 'called the social media policy', official('GeogIHS')),
    quiet('Dosbarth 7. Defnydd derbyniol: https://islwynhigh.example/dd', 'in Welsh, short', official('Bl7IHS')),
    quiet(`🏉🏉🏉 ${AUP}`, 'pictures and the link', official('RugbyIHS')),
    quiet(`Hwyl! ${AUP.toUpperCase()}`, 'a link in capitals', official('HwylIHS')),
    quiet(`Year 11 revision. Policy → ${AUP}`, 'an arrow', official('Y11_IHS')),
    quiet('Trips. POLICY: https://islwynhigh.example/ICT_Policy_2024.pdf', 'a file', official('TripsIHS')),
  ],
};
