// Made-up drafts of which most policies have something to say, to show a nudge by.

/** Returns drafts to try one after another, until the school's policy speaks of one. */
export const tellingDrafts = (school: string): readonly string[] => [
  `Proud of my class at ${school} today!`,
  `I teach at ${school}, and I think homework does more harm than good.`,
  'Parents, do ring me any evening on 07700 900123.',
  'Well done to Marnie Tolworth in Year 4 for her wonderful painting!',
];
