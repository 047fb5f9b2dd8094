import { filterAsync } from '../../filter-async.ts';
import type { View } from '../../view.ts';
import type { SeenUser } from '../communities/members.view.ts';
import type { SubmissionEvent } from '../events/kinds/submission.ts';
import { mayBeTold, solver } from '../events/solver.ts';

/** What one member solved, or all that hide their name. */
export type DigestSolver = Pick<SeenUser, 'user' | 'displayName' | 'shownAs'> & { solves: number; points: number };

const MAX_SOLVERS = 10;
const HIDDEN = { user: null, displayName: null, shownAs: 'ANONYMOUS' } as const;

/** Who solved most of these, most first; of equals who began first. Nobody of whom news may not be, and nobody hidden by themselves. */
export async function solversOf(events: readonly SubmissionEvent[], view: View): Promise<DigestSolver[]> {
  const told = await filterAsync(events, (event) => mayBeTold(event, view));
  const rows = new Map<string, DigestSolver>();
  for (const event of told) {
    const { user, displayName, shownAs } = await solver(event, view);
    const isNamed = user !== null && shownAs === 'NAME';
    const key = isNamed ? user.id : '';
    const row = rows.get(key) ?? { ...(isNamed ? { user, displayName, shownAs } : HIDDEN), solves: 0, points: 0 };
    rows.set(key, { ...row, solves: row.solves + 1, points: row.points + event.points });
  }
  return [...rows.values()].toSorted((one, other) => other.solves - one.solves).slice(0, MAX_SOLVERS);
}
