import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { Names, PersonalData } from '../../personal-data.ts';
import type { Transaction } from '../../transaction.ts';
import { parseBoardId } from './board-id.ts';
import type { Score, ScoresRepository } from './scores.repository.ts';

export interface ScoreDataSources {
  scores: ScoresRepository;
  /** Takes a user off the global board. */
  withdrawConsent: (userId: string, tx: Transaction) => Promise<void>;
}

/** Points on the boards of communities stay as a former member's; those on the global board, which shows names alone, go. */
export const scoreData = ({ scores, withdrawConsent }: ScoreDataSources): PersonalData => ({
  collections: ['scores'],
  read: async ({ _id }, names) => {
    const found = await scores.allOf(_id);
    return { scores: await Promise.all(found.map((score) => show(score, names))) };
  },
  forget: ({ _id }, transaction) => transaction((tx) => withdrawConsent(_id, tx)),
  move: null,
});

export const boardMarkData: ImpersonalData = {
  collections: ['boardMarks', 'changedBoards'],
  because:
    'They count the rows of boards, and keep the keys by which each thousandth row is sorted, but not whose it is.',
};

async function show({ board, points, solved, lastScoredAt }: Score, names: Names) {
  const { contestId, communityId, window, span, topic = null, difficulty = null } = parseBoardId(board);
  const [community, contest] =
    contestId === undefined
      ? [communityId && (await names.community(communityId)), null]
      : await Promise.all([names.communityOfContest(contestId), names.contest(contestId)]);
  // The board of all time has no span.
  return {
    community,
    contest,
    isGlobal: communityId === null,
    window: window ?? null,
    span: span || null,
    topic,
    difficulty,
    points,
    solved,
    lastScoredAt,
  };
}
