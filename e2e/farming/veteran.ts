import type { Person } from '@leetcord/driver/sign-in';
import type { Stage } from '@leetcord/driver/stage';
import type { Club, Name } from '../support/club.ts';

type Difficulty = 'Easy' | 'Medium' | 'Hard';

/** A member who was good at LeetCode long before LeetCord. */
export interface Veteran extends Person {
  /** A problem solved so long ago that LeetCode no longer lists it; a different one each time. */
  old(difficulty: Difficulty): string;
  /** A problem that was never solved; a different one each time. */
  untried(difficulty: Difficulty): string;
  /** The last submission before LeetCord, which LeetCode still lists. */
  last: { submissionId: string; problemSlug: string };
}

const DAY_MS = 24 * 60 * 60_000;
const OLD_OF_EACH = 8;
/** LeetCode lists 20 submissions: these push older ones out. */
const LISTED = 20;

export async function joinAsVeteran({ leetcode }: Stage, club: Club, name: Name): Promise<Veteran> {
  const username = club.leetcodeNames[name];
  await leetcode.putAccount({ username });
  const problems = (await leetcode.problems()).filter(({ isPaidOnly }) => !isPaidOnly);
  const slugs = (difficulty: Difficulty) =>
    problems.filter((problem) => problem.difficulty === difficulty).map(({ titleSlug }) => titleSlug);
  const all = { Easy: slugs('Easy'), Medium: slugs('Medium'), Hard: slugs('Hard') };
  const old = {
    Easy: all.Easy.splice(0, OLD_OF_EACH),
    Medium: all.Medium.splice(0, OLD_OF_EACH),
    Hard: all.Hard.splice(0, OLD_OF_EACH),
  };
  const listed = all.Medium.splice(0, LISTED);
  const history = [...Object.values(old).flat(), ...listed];
  const begin = Date.now() - history.length * DAY_MS;
  let last = { submissionId: '', problemSlug: '' };
  for (const [day, slug] of history.entries()) {
    const { submissionId } = await leetcode.submit({ username, slug, at: begin + day * DAY_MS });
    last = { submissionId, problemSlug: slug };
  }
  const member = await club.join(name);
  return {
    ...member,
    last,
    old: (difficulty) => old[difficulty].pop()!,
    untried: (difficulty) => all[difficulty].shift()!,
  };
}
