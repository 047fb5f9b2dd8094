/** The titles with the lowest rating of each, highest first. A member who has been through no rated contest stands where SPECIALIST begins. */
const TITLES = [
  ['GRANDMASTER', 2_000],
  ['MASTER', 1_800],
  ['EXPERT', 1_650],
  ['SPECIALIST', 1_500],
  ['APPRENTICE', 1_350],
  ['NOVICE', -Infinity],
] as const;

export const TITLE_NAMES = TITLES.map(([name]) => name);

export type RatingTitle = (typeof TITLES)[number][0];

export const titleOf = (rating: number): RatingTitle => TITLES.find(([, from]) => rating >= from)![0];
