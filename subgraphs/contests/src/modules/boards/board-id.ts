import type { Difficulty } from '../scoring/scoring.ts';
import { windowAt, type BoardWindow, type ZoneHistory } from '../scoring/windows.ts';

/** A ranked list: of a community for a window of time, of one of its contests, or of all who consent. */
export interface Board {
  id: string;
  /** Null for the global board. */
  communityId: string | null;
}

/** In the place of a community's id, in the ids of the global board. */
const GLOBAL = 'global';

/** The id of the global board for the window of this kind that contains a time, in UTC. */
export const globalBoardId = (window: BoardWindow, at: Date): string =>
  windowBoardId(GLOBAL, { window, at, zones: undefined });

/** What a board is about, where it is not about all problems: those of a topic, by its slug, or of a difficulty. */
export type BoardSubject = { topic: string } | { difficulty: Difficulty };

/** The windows that boards of a subject have: each solve moves one board for each window and topic. */
export const SUBJECT_WINDOWS: readonly BoardWindow[] = ['SEASON', 'ALL_TIME'];

export interface WindowBoard {
  window: BoardWindow;
  at: Date;
  zones: ZoneHistory;
  subject?: BoardSubject | null;
}

/** The id of a community's board for the window of this kind that contains a time, such as `<id>:WEEK:2026-W48` or `<id>:ALL_TIME#topic:array`. */
export function windowBoardId(communityId: string, { window, at, zones, subject = null }: WindowBoard): string {
  const { key } = windowAt(window, at, zones);
  const all = key === '' ? `${communityId}:${window}` : `${communityId}:${window}:${key}`;
  if (subject === null) return all;
  return 'topic' in subject ? `${all}#topic:${subject.topic}` : `${all}#difficulty:${subject.difficulty}`;
}

const CONTEST = 'contest:';

/** The id of the board with a contest's standings. */
export const contestBoardId = (contestId: string): string => CONTEST + contestId;

/** The board with a contest's standings. */
export const boardOfContest = ({ _id, communityId }: { _id: string; communityId: string }): Board => ({
  id: contestBoardId(_id),
  communityId,
});

/** Which ids all boards of a community have: those of its windows, and those of these contests. */
export const boardIdsOf = (communityId: string, contestIds: readonly string[]) => [
  { $gte: `${communityId}:`, $lt: `${communityId};` },
  { $in: contestIds.map(contestBoardId) },
];

/** What a board's id contains: whose board it is, null for everybody's, and its stretch of time, such as 2026-W48. */
export function parseBoardId(id: string) {
  if (id.startsWith(CONTEST)) return { contestId: id.slice(CONTEST.length) };
  const [all = '', subject = ''] = id.split('#');
  const [owner = '', window = '', span = ''] = all.split(':');
  const communityId = owner === GLOBAL ? null : owner;
  const [kind, about = null] = subject.split(':');
  const topic = kind === 'topic' ? about : null;
  const difficulty = kind === 'difficulty' ? about : null;
  return { communityId, window, span, topic, difficulty };
}
