import type { RecentSubmissions } from '../../leetcode/operations/recent-submissions.ts';
import type { ForgetInPart } from './forgetting.ts';
import type { HistoriesRepository } from './histories.repository.ts';
import { afterDeletion, afterLook, afterProof } from './kept-user.ts';
import { firstLook, judgeSolves, settledBy, type Look, type Novelty, type Solve } from './novelty.ts';

/** Whether a solve is new. While that is not known, `settledBy` is when it is at the latest; else null. */
export interface JudgedNovelty {
  novelty: Novelty;
  settledBy: Date | null;
}

/** Keeps what is seen of LeetCode users, and tells by it which of their solves are new. `novelty.ts` has the rule. */
export interface NoveltyService {
  /** Keeps a look that a proof of ownership took. */
  noteProof(username: string, look: Look & { startedAt: Date }): Promise<void>;
  /** Keeps a look, and judges accepted submissions by it. Safe to repeat. */
  judge(
    username: string,
    look: Look & Pick<RecentSubmissions, 'accepted'>,
    solves: readonly Solve[],
  ): Promise<Map<string, JudgedNovelty>>;
  /** Forgets a user whose account was deleted. What a later proof has begun stays. Safe to repeat, and to be told late. */
  forget: ForgetInPart;
}

/** `lagMs`: how long LeetCode's counts may take to follow a solve. */
export function createNoveltyService(histories: HistoriesRepository, { lagMs }: { lagMs: number }): NoveltyService {
  return {
    noteProof: (username, look) =>
      histories.change(username, [], (kept) => ({ kept: afterProof(kept, look, lagMs), result: undefined })),
    judge: (username, look, solves) =>
      histories.change(
        username,
        solves.map(({ slug }) => slug),
        (before) => {
          const kept = afterLook(before, look, lagMs);
          const evidence = { accepted: look.accepted, at: look.at, lagMs };
          const { history, novelties } = judgeSolves(kept.history ?? firstLook(look), solves, evidence);
          const result = new Map<string, JudgedNovelty>();
          for (const solve of solves) {
            const novelty = novelties.get(solve.submissionId)!;
            const isOpen = novelty === 'NOT_KNOWN_YET';
            result.set(solve.submissionId, { novelty, settledBy: isOpen ? settledBy(history, solve, lagMs) : null });
          }
          const isSame = kept.history === null || history === kept.history;
          return { kept: isSame ? kept : { ...kept, history }, result };
        },
      ),
    forget: (username, deletion) => histories.replace(username, (kept) => afterDeletion(kept, deletion)),
  };
}
