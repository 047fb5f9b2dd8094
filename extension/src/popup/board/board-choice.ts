import { DIFFICULTIES, WINDOWS, type BoardChoice } from '../../board/board-view.ts';

/** Boards of topics and difficulties have these windows only. */
const LONG_WINDOWS = ['SEASON', 'ALL_TIME'] as const;

export const isSameBoard = (one: BoardChoice, other: BoardChoice): boolean =>
  one.communityId === other.communityId &&
  one.window === other.window &&
  one.at === other.at &&
  one.topic === other.topic &&
  one.difficulty === other.difficulty;

const isAboutSome = ({ topic, difficulty }: BoardChoice): boolean => topic !== null || difficulty !== null;

export const windowsOf = (choice: BoardChoice): readonly BoardChoice['window'][] =>
  isAboutSome(choice) ? LONG_WINDOWS : WINDOWS;

/** The value of an option for all problems, those of a difficulty, or those of a topic. */
export const aboutOf = ({ topic, difficulty }: BoardChoice): string =>
  topic !== null ? `topic ${topic}` : difficulty !== null ? `difficulty ${difficulty}` : 'all';

/** The same board for other problems, in a window that it has. */
export function withAbout(choice: BoardChoice, about: string): BoardChoice {
  const [kind, value = ''] = about.split(' ');
  const chosen = {
    ...choice,
    topic: kind === 'topic' ? value : null,
    difficulty: DIFFICULTIES.find((one) => kind === 'difficulty' && one === value) ?? null,
  };
  return windowsOf(chosen).includes(chosen.window) ? chosen : { ...chosen, window: 'SEASON', at: null };
}

/** The same window of another community, or of all servers, which have no boards of topics and difficulties. */
export const withCommunity = (choice: BoardChoice, communityId: string | null): BoardChoice => ({
  ...choice,
  communityId,
  at: null,
  ...(communityId === null && { topic: null, difficulty: null }),
});
