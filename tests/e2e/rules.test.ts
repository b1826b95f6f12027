// Every rule once from key to card on a site, with a picture of its card and its ways on for people to look at.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vocabulary } from '../house/vocabulary';
import type { PracticeSite } from '../practice-sites/build';
import type { Place } from '../practice-sites/place';
import { sites } from './matrix/cells';
import { createGrounds, type Grounds } from './matrix/ground';
import { official } from './matrix/settings';
import { atBledington, type Setting } from './rig/drafts';
import { until } from './rig/until';
import { createWorld, type World } from './rig/world';

interface Case {
  rule: string;
  /** A bundled school. */
  at: string;
  site: PracticeSite;
  surface: Place['surface'];
  draft: string;
  /** What the card calls it. */
  title: string;
  /** The school's own account writes. */
  asSchool?: true;
  /** A picture is put there first. */
  pictured?: true;
  more?: Setting['more'];
}

/** Somewhere it is about noon now, and every day is a working day. */
const ahead = 12 - new Date().getUTCHours();
const allDay = [{ from: '00:00', to: '23:59' }];
const always = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };
const atWork = { workingHours: always, timeZone: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}` };

const cases: readonly Case[] = [
  {
    rule: 'school-name',
    at: 'bledington',
    site: 'x',
    surface: 'post',
    draft: 'A lovely day at Bledington Primary School',
    title: 'School named',
  },
  {
    rule: 'pupil-name',
    at: 'bisl',
    site: 'facebook',
    surface: 'comment',
    draft: 'Well done Marnie Tolworth',
    title: 'Pupil named',
  },
  {
    rule: 'missing-disclaimer',
    at: 'bisl',
    site: 'linkedin',
    surface: 'post',
    draft: 'I believe homework should be scrapped in every primary school.',
    title: 'Statement missing',
  },
  {
    rule: 'work-hours',
    at: 'bledington',
    site: 'facebook',
    surface: 'post',
    draft: 'Kettle on, biscuits out',
    title: 'During working hours',
    more: atWork,
  },
  {
    rule: 'pupil-media',
    at: 'bledington',
    site: 'x',
    surface: 'post',
    draft: 'My class on their trip to the farm today!',
    title: 'Pupils in a picture',
    pictured: true,
  },
  {
    rule: 'contact-details',
    at: 'bledington',
    site: 'facebook',
    surface: 'post',
    draft: 'Parents of Year 4, text me any time on 07700 900123',
    title: 'Private contact details',
  },
  {
    rule: 'confidential',
    at: 'bisl',
    site: 'facebook',
    surface: 'message',
    draft: 'One of my Year 5s has just been put on a child protection plan',
    title: 'Confidential matter',
  },
  {
    rule: 'individual-matter',
    at: 'islwyn',
    site: 'x',
    surface: 'post',
    draft: 'Two boys in my form had a fight at lunch today',
    title: 'Something particular at school',
  },
  {
    rule: 'tone',
    at: 'bisl',
    site: 'x',
    surface: 'reply',
    draft: 'You are a complete idiot and so is your mother',
    title: 'Words that hurt',
  },
  {
    rule: 'reputation',
    at: 'blue-sky',
    site: 'facebook',
    surface: 'post',
    draft: 'My school is a joke and our head could not run a bath',
    title: 'Running the school down',
  },
  {
    rule: 'press-contact',
    at: 'bisl',
    site: 'x',
    surface: 'reply',
    draft: 'I teach there and I am happy to speak to the newspaper about what goes on at our school, DM me',
    title: 'Dealing with the press',
  },
  {
    rule: 'school-branding',
    at: 'bisl',
    site: 'linkedin',
    surface: 'post',
    draft: 'I have put the school logo on my own tutoring flyer',
    title: 'The school’s logo or branding',
  },
  {
    rule: 'undeclared-author',
    at: 'bisl',
    site: 'x',
    surface: 'post',
    draft: 'I am so proud of my class this week, and I cannot wait for the show!',
    title: 'Nobody says who is posting',
    asSchool: true,
    more: official.more,
  },
  {
    rule: 'unsafe-link',
    at: 'islwyn',
    site: 'x',
    surface: 'post',
    draft: 'Homework club forms are here: https://bit.ly/3abcdEF',
    title: 'A link to think about',
    asSchool: true,
    more: official.more,
  },
  {
    rule: 'uncredited-material',
    at: 'bisl',
    site: 'facebook',
    surface: 'post',
    draft: 'Found this picture online, no idea who took it, too good not to share',
    title: 'Somebody else’s work',
  },
  {
    rule: 'pupil-contact',
    at: 'islwyn',
    site: 'instagram',
    surface: 'comment',
    draft: 'Hi Carys’ mum, it’s Mr Beynon, she can hand it in on Monday',
    title: 'Contact with a pupil or family',
  },
  {
    rule: 'school-follow',
    at: 'bledington',
    site: 'x',
    surface: 'share',
    draft: 'Sharing these lovely photos from our school page!',
    title: 'The school’s own account',
  },
  {
    rule: 'account-setup',
    at: 'islwyn',
    site: 'x',
    surface: 'bio',
    draft: 'News from the PE department.',
    title: 'An official account’s profile',
    asSchool: true,
    more: official.more,
  },
];

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));
let world: World;
let grounds: Grounds;

beforeAll(async () => {
  world = await createWorld();
  grounds = createGrounds(world);
  await mkdir(folder, { recursive: true });
});

afterAll(async () => {
  await grounds?.close();
  await world?.close();
});

it('every rule of the vocabulary has its case', () => {
  expect(cases.map(({ rule }) => rule).sort()).toEqual([...vocabulary].sort());
});

it.each(cases)(
  '$rule: at $at, in a $surface on $site',
  async ({ rule, at, site, surface, draft, title, asSchool, pictured, more }) => {
    const place = sites
      .find((one) => one.site === site)
      ?.places.find((one) => one.surface === surface && (!asSchool || one.asSchool));
    if (!place) throw new Error(`there is no ${surface} on ${site}`);
    const setting: Setting = { school: at, pupils: atBledington.pupils ?? '', ...(more && { more }) };
    const proof = {
      says: rule,
      setting,
      draft: '',
      fresh: true as const,
      spoils: true as const,
      query: () => (asSchool ? place.asSchool : undefined),
      async prove({ scene }: { scene: import('./matrix/promise').PlaceScene }) {
        await scene.type(draft);
        if (pictured) await place.attach?.(scene.tab);
        await scene.chipSays(/to look at/);
        await scene.openCard();
        const card = await scene.glass.read(title);
        await scene.shoot?.(`${folder}rule-${rule}.png`);
        const [, told = ''] = card.split(title);
        expect(told).toMatch(/Must|Should|May/);
        // A button, or advice in words.
        const ways = await until(
          'a way on',
          async () => (await scene.glass.seen()).filter(({ role }) => role === 'button').length > 2,
        );
        expect(ways).toBe(true);
      },
    };
    await grounds.prove(proof, place);
  },
);
