import type { Db } from 'mongodb';
import { scoreOf, type Score } from '../modules/boards/scores.repository.ts';
import { memberId, type Member } from '../modules/communities/members.repository.ts';
import type { Contest } from '../modules/contests/contests.repository.ts';
import { problemsOf } from '../modules/formats/problem-set.ts';
import { contestBoard } from '../modules/settlement/folding.ts';
import { placeAll } from '../modules/settlement/placing.ts';

/** Has so many new members of its community solve the first problem of a contest, each a second later, as settlement writes it. */
export async function fillStandings(db: Db, contestId: string, entrants: number): Promise<void> {
  const contest = (await db.collection<Contest>('contests').findOne({ _id: contestId }))!;
  const { communityId, startsAt, config } = contest;
  const [{ slug: problemSlug } = { slug: '' }] = problemsOf(config) ?? [];
  const on = contestBoard(contest);
  const users = Array.from({ length: entrants }, (_, index) => `member-${index}`);
  const states = new Map(
    users.map((userId, index) => {
      const acceptedAt = new Date(startsAt.getTime() + index * 1_000);
      return [userId, [{ problemSlug, acceptedAt, rejectedAt: [] }]] as const;
    }),
  );
  const { byUser } = placeAll(on, states);
  const rows = users.map((userId) =>
    scoreOf({ board: on.board, userId, state: states.get(userId) }, byUser.get(userId)!),
  );
  await db.collection<Score>('scores').insertMany(rows);
  const joinedAt = new Date(0);
  const members = users.map((userId) => ({ _id: memberId(communityId, userId), communityId, userId, joinedAt }));
  await db.collection<Pick<Member, '_id'>>('members').insertMany(members);
}
