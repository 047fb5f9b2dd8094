import type { ListedSubmission, RecentSubmissions } from '../../leetcode/operations/recent-submissions.ts';
import type { PersonalData } from '../../personal-data.ts';
import type { SolvedHistoriesRepository } from '../solved-history/solved-histories.repository.ts';
import type { HistoriesRepository } from './histories.repository.ts';
import { afterDeletion, afterLook, afterProof } from './kept-user.ts';
import { judgeListed, type DifficultyOf, type JudgedNovelty } from './novelty.ts';
import { firstLook, type Look, type Solve, type SolveHistory } from './solve-history.ts';

/** Keeps what looks at LeetCode users show, and derives which of their solves are new. `novelty.ts` has the rule. */
export interface NoveltyService {
  /** Keeps the look of a proof of ownership. */
  noteProof(username: string, look: Look & { startedAt: Date }): Promise<void>;
  /** Keeps a look, and judges all accepted submissions that it lists. Returns what is known about these problems. Safe to repeat. */
  judge(
    username: string,
    look: Look & RecentSubmissions,
    about: { slugs: readonly string[]; difficultyOf: DifficultyOf },
  ): Promise<Judged>;
  /** Forgets a user whose account was deleted. What a later proof has begun stays. Safe to repeat, and to be called late. */
  forget: PersonalData['forget'];
}

interface Judged {
  /** By submission id. */
  novelties: ReadonlyMap<string, JudgedNovelty>;
  /** Accepted submissions that this look or an earlier one listed: at least one of each problem, and all that are open. */
  seen: ListedSubmission[];
}

export interface NoveltyOptions {
  solvedHistories: Pick<SolvedHistoriesRepository, 'addedAt'>;
  /** How long LeetCode's counts may take to follow a solve. */
  lagMs: number;
}

export function createNoveltyService(
  histories: HistoriesRepository,
  { solvedHistories, lagMs }: NoveltyOptions,
): NoveltyService {
  return {
    noteProof: (username, look) =>
      histories.change(username, [], (kept) => ({ kept: afterProof(kept, look, lagMs), result: undefined })),
    judge: async (username, look, { slugs, difficultyOf }) => {
      const listed = acceptedOf(look);
      // What is added from now on says nothing about what LeetCode lists already.
      const addedAt = await solvedHistories.addedAt(username, [...new Set(listed.map(({ slug }) => slug))]);
      return histories.change(username, [...slugs, ...listed.map(({ slug }) => slug)], (before) => {
        const kept = afterLook(before, look, lagMs);
        const known = kept.history ?? firstLook(look);
        const { history, novelties } = judgeListed(known, listed, {
          ...{ at: look.at, lagMs, difficultyOf },
          solvedBy: (slug) => addedAt.get(slug) ?? null,
        });
        const isSame = kept.history === null || history === kept.history;
        return { kept: isSame ? kept : { ...kept, history }, result: { novelties, seen: seenIn(history) } };
      });
    },
    forget: (username, deletion) => histories.replace(username, (kept) => afterDeletion(kept, deletion)),
  };
}

/** Accepted submissions, from both lists: one list may be older than the other. */
const acceptedOf = ({ accepted, all }: RecentSubmissions): Solve[] =>
  [...accepted, ...(all ?? [])]
    .filter(({ verdict }) => verdict === 'ACCEPTED')
    .map(({ id: submissionId, slug, submittedAt, language }) => ({ submissionId, slug, submittedAt, language }));

/** LeetCode's facts about submissions in a history. */
const seenIn = ({ judged, open }: SolveHistory): ListedSubmission[] =>
  [...open, ...Object.entries(judged).map(([slug, solve]) => ({ slug, ...solve }))].flatMap(
    ({ submissionId: id, slug, submittedAt, language }) =>
      language === undefined ? [] : [{ id, slug, verdict: 'ACCEPTED', submittedAt, language }],
  );
