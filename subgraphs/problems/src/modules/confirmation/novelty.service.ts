import type { RecentSubmissions } from '../../leetcode/operations/recent-submissions.ts';
import type { HistoriesRepository } from './histories.repository.ts';
import { firstLook, judgeSolves, withLook, type Look, type Novelty, type Solve } from './novelty.ts';

/** Keeps what is seen of LeetCode users, and tells by it which of their solves are new. `novelty.ts` has the rule. */
export interface NoveltyService {
  /** Keeps a look that a proof of ownership took. */
  noteProof(username: string, look: Look): Promise<void>;
  /** Keeps a look, and judges accepted submissions by it. Safe to repeat. */
  judge(
    username: string,
    look: Look & Pick<RecentSubmissions, 'accepted'>,
    solves: readonly Solve[],
  ): Promise<Map<string, Novelty>>;
  forget(username: string): Promise<void>;
}

/** `lagMs`: how long LeetCode's counts may take to follow a solve. */
export function createNoveltyService(histories: HistoriesRepository, { lagMs }: { lagMs: number }): NoveltyService {
  return {
    noteProof: (username, look) =>
      histories.change(username, [], (kept) => {
        const history = kept === null ? firstLook(look, { isProven: true }) : withLook(kept, look, lagMs);
        return { history, result: undefined };
      }),
    judge: (username, look, solves) =>
      histories.change(
        username,
        solves.map(({ slug }) => slug),
        (kept) => {
          const seen = kept === null ? firstLook(look, { isProven: false }) : withLook(kept, look, lagMs);
          const { history, novelties } = judgeSolves(seen, solves, { accepted: look.accepted, at: look.at, lagMs });
          return { history, result: novelties };
        },
      ),
    forget: (username) => histories.forget(username),
  };
}
