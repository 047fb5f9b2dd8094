import type { BoardWindow, Difficulty } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';

export const WINDOWS: readonly BoardWindow[] = ['DAY', 'WEEK', 'MONTH', 'SEASON', 'ALL_TIME'];

export const DIFFICULTIES: readonly Difficulty[] = ['EASY', 'MEDIUM', 'HARD'];

/** Which leaderboard is meant: of a topic, of a difficulty, or of all problems, in a server; or that of all servers. */
export interface BoardChoice {
  window: BoardWindow;
  topic: string | null;
  difficulty: Difficulty | null;
  isGlobal: boolean;
}

/** As the custom ids of its buttons have it: `WEEK` and `all`, `SEASON` and `topic.graph`, `SEASON` and `difficulty.HARD`, `WEEK` and `global`. */
export const boardWords = ({ window, topic, difficulty, isGlobal }: BoardChoice): [string, string] => [
  window,
  isGlobal ? 'global' : topic !== null ? `topic.${topic}` : difficulty !== null ? `difficulty.${difficulty}` : 'all',
];

/** What the buttons of an earlier version name that is not there any more is this week's board. */
export function readBoardWords(window = '', subject = ''): BoardChoice {
  const [kind, about = ''] = subject.split('.');
  const none = {
    window: WINDOWS.find((one) => one === window) ?? 'WEEK',
    topic: null,
    difficulty: null,
    isGlobal: kind === 'global',
  };
  if (kind === 'topic') return { ...none, topic: about };
  return { ...none, difficulty: (kind === 'difficulty' && DIFFICULTIES.find((one) => one === about)) || null };
}

/** Such as `Leaderboard, this season: dynamic programming`. */
export function boardTitle({ window, topic, difficulty, isGlobal }: BoardChoice, t: Texts): string {
  const title = t(`board.title_${window}`);
  if (isGlobal) return `${title}: ${t('board.scope_global')}`;
  if (topic !== null) return `${title}: ${asText(topic.replaceAll('-', ' '))}`;
  return difficulty === null ? title : `${title}: ${t(`common.difficulty_${difficulty}`)}`;
}
