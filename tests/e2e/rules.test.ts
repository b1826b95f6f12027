// Every rule once from key to card on a site, with a picture of its card and its ways on for people to look at.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { detectors } from '../../src/detectors/catalogue';
import { vocabulary } from '../house/vocabulary';
import type { PracticeSite } from '../practice-sites/build';
import type { Place } from '../practice-sites/place';
import { sites } from './matrix/cells';
import { createGrounds, type Grounds } from './matrix/ground';
import type { PlaceGround } from './matrix/promise';
import { official } from './matrix/settings';
import { atBledington, type Setting } from './rig/drafts';
import { createWorld, type World } from './rig/world';

interface Case {
  rule: string;
  /** A bundled school. */
  at: string;
  site: PracticeSite;
  surface: Place['surface'];
  draft: string;
  /** The school's own account writes. */
  asSchool?: true;
  /** A picture is put there first. */
  pictured?: true;
  more?: Setting['more'];
  /** Only the learnt reader sees it: the card says no more than that it reads so. */
  readOnly?: true;
}

/** Somewhere it is about noon now, and every day is a working day. */
const ahead = 12 - new Date().getUTCHours();
const allDay = [{ from: '00:00', to: '23:59' }];
const always = { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay };
const atWork = { workingHours: always, timeZone: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}` };

const cases: readonly Case[] = [
  // First: it is said once a sitting, and a draft that another case has left open would be told instead.
  {
    rule: 'work-hours',
    at: 'bledington',
    site: 'facebook',
    surface: 'post',
    draft: 'Kettle on, biscuits out',
    more: atWork,
  },
  {
    rule: 'school-name',
    at: 'bledington',
    site: 'x',
    surface: 'post',
    draft: 'A lovely day at Bledington Primary School',
  },
  {
    rule: 'pupil-name',
    at: 'bisl',
    site: 'facebook',
    surface: 'comment',
    draft: 'Well done Marnie Tolworth',
  },
  {
    rule: 'missing-disclaimer',
    at: 'bisl',
    site: 'linkedin',
    surface: 'post',
    draft: 'I believe homework should be scrapped in every primary school.',
  },
  {
    rule: 'pupil-media',
    at: 'bledington',
    site: 'x',
    surface: 'post',
    draft: 'My class on their trip to the farm today!',
    pictured: true,
  },
  {
    rule: 'contact-details',
    at: 'bledington',
    site: 'facebook',
    surface: 'post',
    draft: 'Parents of Year 4, text me any time on 07700 900123',
  },
  {
    rule: 'confidential',
    at: 'bisl',
    site: 'facebook',
    surface: 'message',
    draft: 'One of my Year 5s has just been put on a child protection plan',
  },
  {
    rule: 'individual-matter',
    at: 'islwyn',
    site: 'x',
    surface: 'post',
    draft: 'Two boys in my form had a fight at lunch today',
  },
  {
    rule: 'individual-matter',
    at: 'islwyn',
    site: 'facebook',
    surface: 'post',
    draft: 'Spent half of period four fishing trainers out of the cistern. He knows who he is, and so does his nan now.',
    readOnly: true,
  },
  {
    rule: 'tone',
    at: 'bisl',
    site: 'x',
    surface: 'reply',
    draft: 'You are a complete idiot and so is your mother',
  },
  {
    rule: 'reputation',
    at: 'blue-sky',
    site: 'facebook',
    surface: 'post',
    draft: 'My school is a joke and our head could not run a bath',
  },
  {
    rule: 'press-contact',
    at: 'bisl',
    site: 'x',
    surface: 'reply',
    draft: 'I teach there and I am happy to speak to the newspaper about what goes on at our school, DM me',
  },
  {
    rule: 'school-branding',
    at: 'bisl',
    site: 'linkedin',
    surface: 'post',
    draft: 'I have put the school logo on my own tutoring flyer',
  },
  {
    rule: 'undeclared-author',
    at: 'bisl',
    site: 'x',
    surface: 'post',
    draft: 'I am so proud of my class this week, and I cannot wait for the show!',
    asSchool: true,
    more: official.more,
  },
  {
    rule: 'unsafe-link',
    at: 'islwyn',
    site: 'x',
    surface: 'post',
    draft: 'Homework club forms are here: https://bit.ly/3abcdEF',
    asSchool: true,
    more: official.more,
  },
  {
    rule: 'uncredited-material',
    at: 'bisl',
    site: 'facebook',
    surface: 'post',
    draft: 'Found this picture online, no idea who took it, too good not to share',
  },
  {
    rule: 'pupil-contact',
    at: 'islwyn',
    site: 'instagram',
    surface: 'comment',
    draft: 'Hi Carys’ mum, it’s Mr Beynon, she can hand it in on Monday',
  },
  {
    rule: 'school-follow',
    at: 'bledington',
    site: 'x',
    surface: 'share',
    draft: 'Sharing these lovely photos from our school page!',
  },
  {
    rule: 'account-setup',
    at: 'islwyn',
    site: 'x',
    surface: 'bio',
    draft: 'News from the PE department.',
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
  const seen = cases.filter(({ readOnly }) => !readOnly);
  expect(seen.map(({ rule }) => rule).sort()).toEqual([...vocabulary].sort());
});

it.each(cases)(
  '$rule: at $at, in a $surface on $site',
  async ({ rule, at, site, surface, draft, asSchool, pictured, more, readOnly }) => {
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
      async prove({ scene }: PlaceGround) {
        await scene.type(draft);
        if (pictured) await place.attach?.(scene.tab);
        await scene.chipSays(/to look at/);
        await scene.openCard();
        const title = detectors.find(({ id }) => id === rule)?.title ?? 'no such rule';
        const card = await scene.glass.read(title, 'See it in the policy');
        if (readOnly) expect(card).toContain('This reads like');
        await scene.shoot?.(`${folder}rule-${rule}${readOnly ? '-read' : ''}.png`);
        // A button that mends it, or advice in words: both stand below the clause.
        const ways = card.split('See it in the policy').at(-1) ?? '';
        expect(ways.trim().length, card).toBeGreaterThan(100);
      },
    };
    await grounds.prove(proof, place);
  },
);
