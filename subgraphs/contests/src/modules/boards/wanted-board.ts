import { badArgument } from '@leetcord/kit/graphql/errors';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Community } from '../communities/communities.repository.ts';
import type { Difficulty } from '../scoring/scoring.ts';
import type { BoardWindow } from '../scoring/windows.ts';
import { SUBJECT_WINDOWS } from './board-id.ts';
import type { LeaderboardMapper } from './schema.mappers.ts';

/** As LeetCode writes the slugs of topics. */
const TOPIC = /^[a-z0-9-]{1,60}$/;

interface WantedBoard {
  window: BoardWindow;
  at?: Date | null | undefined;
  topic?: string | null | undefined;
  difficulty?: Difficulty | null | undefined;
}

/** The board of a community that is asked for. Throws BAD_USER_INPUT. */
export function wantedBoard(
  community: Community,
  { window, at, topic, difficulty }: WantedBoard,
  clock: Clock,
): LeaderboardMapper {
  const board = { community, window, at: at ?? clock.now() };
  if (typeof topic !== 'string' && !difficulty) return { ...board, subject: null };
  if (typeof topic === 'string' && difficulty) throw badArgument('difficulty', 'Give topic or difficulty, not both.');
  if (!SUBJECT_WINDOWS.includes(window)) {
    throw badArgument('window', 'Boards of a topic or a difficulty have the windows SEASON and ALL_TIME.');
  }
  if (difficulty) return { ...board, subject: { difficulty } };
  if (!TOPIC.test(topic!))
    throw badArgument('topic', 'topic must be the slug of a topic, such as dynamic-programming.');
  return { ...board, subject: { topic: topic! } };
}
