import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROW, type Row } from '../../testing/contests-client.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const HOUR_MS = 3_600_000;
const inMs = (ms: number) => new Date(contests.clock.now().getTime() + ms);
const tokenOf = (userId: string) => contests.neighbours.userToken(userId, userId);
const bot = () => contests.neighbours.serviceToken('communities:write', 'contests:write');
const as = (userId: string) => ({
  by: { discordUserId: contests.discordIdOf(userId), canManageServer: false, isServerOwner: false },
});

interface Result {
  __typename: string;
  isNew?: boolean;
  message?: string;
}
async function act(mutation: string, input: object, token: string): Promise<Result> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const success = /Contest$/.test(mutation) ? 'EntrySuccess' : 'ModerationSuccess';
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${success} { isNew }
    ... on UserError { message } } }`;
  const answer = await contests.api.ask<Record<string, Result>>(document, { input }, token);
  return answer[mutation]!;
}
const join = async (contestId: string, userId: string) => act('joinContest', { contestId }, await tokenOf(userId));
const leave = async (contestId: string, userId: string) => act('leaveContest', { contestId }, await tokenOf(userId));
const invite = async (contestId: string, userId: string) =>
  act('inviteToContest', { contestId, userId }, await tokenOf('mod'));

async function plan(entry: string, users: readonly string[], startsAt = contests.clock.now()) {
  const { id: communityId, guildId } = await contests.community(...users);
  await contests.join(guildId, 'mod', 'MODERATOR');
  const input = { entry, startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS) };
  const { contest } = await contests.contest(communityId, input as never);
  return { communityId, guildId, contestId: contest.id };
}

interface Look {
  entry: string;
  entrantCount: number;
  entrants: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Row }[] };
  disqualified: { edges: { node: Row }[] };
  myEntry: string | null;
  standings: { edges: { node: Row }[] };
}
async function look(id: string, token?: string, args = ''): Promise<Look> {
  const entrant = '{ pageInfo { hasNextPage endCursor } edges { node { user { id } shownAs } } }';
  const query = `query ($id: ID!) { contest(id: $id) { entry entrantCount myEntry entrants${args} ${entrant}
    disqualified ${entrant} standings { edges { node { ${ROW} } } } } }`;
  return (await contests.api.ask<{ contest: Look }>(query, { id }, token)).contest;
}
const usersOf = ({ edges }: { edges: { node: Row }[] }) =>
  edges.map(({ node }) => node.user?.id ?? node.shownAs).toSorted();

test('everybody takes part unless a contest says otherwise, and joins nothing', async () => {
  const { contestId } = await plan('EVERYBODY', ['abe', 'bea']);
  await contests.solve('abe', 'easy-1');
  await contests.untilConfirmed();
  const { entry, entrantCount, entrants, myEntry } = await look(contestId, await tokenOf('bea'));
  expect([entry, entrantCount, usersOf(entrants), myEntry]).toEqual(['EVERYBODY', 1, ['abe'], 'JOINED']);
  for (const refused of [await join(contestId, 'abe'), await leave(contestId, 'abe')]) {
    expect(refused).toMatchObject({ __typename: 'EntryNotNeededError', message: expect.stringMatching(/^Every /) });
  }
});

test('who joins late has all that they solved since the start; who leaves is off, and has it again when they are back', async () => {
  const { contestId } = await plan('JOIN', ['ann', 'bob', 'cal']);
  await contests.solve('ann', 'medium-1');
  await contests.solve('bob', 'easy-1');
  await contests.untilConfirmed();
  expect((await look(contestId)).standings.edges).toEqual([]);
  expect(await join(contestId, 'bob')).toEqual({ __typename: 'EntrySuccess', isNew: true });
  expect(await join(contestId, 'bob')).toEqual({ __typename: 'EntrySuccess', isNew: false });
  expect(await act('joinContest', { contestId, ...as('ann') }, await bot())).toMatchObject({ isNew: true });
  const all = await look(contestId, await tokenOf('cal'));
  expect(all.standings.edges.map(({ node }) => [node.rank, node.user?.id, node.points])).toEqual([
    [1, 'ann', 3],
    [2, 'bob', 1],
  ]);
  expect([all.entrantCount, usersOf(all.entrants), all.myEntry]).toEqual([2, ['ann', 'bob'], 'NONE']);
  expect(await leave(contestId, 'ann')).toMatchObject({ isNew: true });
  await contests.solve('ann', 'hard-1');
  await contests.untilConfirmed();
  expect(usersOf((await look(contestId)).standings)).toEqual(['bob']);
  expect(await leave(contestId, 'ann')).toMatchObject({ isNew: false });
  await join(contestId, 'ann');
  const back = await look(contestId);
  expect(back.standings.edges.map(({ node }) => node.points)).toEqual([10, 1]);

  await act('disqualifyEntrant', { contestId, userId: 'ann', reason: 'Copied' }, await tokenOf('mod'));
  const { disqualified, entrants, entrantCount, myEntry } = await look(contestId, await tokenOf('ann'));
  expect([usersOf(disqualified), usersOf(entrants), entrantCount]).toEqual([['ann'], ['bob'], 1]);
  expect(myEntry).toBe('DISQUALIFIED');
});

test('only the invited join a contest by invitation, and nobody is shown who hides their name', async () => {
  const { communityId, contestId } = await plan('INVITE', ['dan', 'eve', 'fay'], inMs(HOUR_MS));
  expect((await join(contestId, 'dan')).__typename).toBe('NotInvitedError');
  expect(await invite(contestId, 'dan')).toMatchObject({ isNew: true });
  expect(await invite(contestId, 'dan')).toMatchObject({ isNew: false });
  const input = { contestId, discordUserId: contests.discordIdOf('eve') };
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  expect(await act('inviteToContest', { ...input, by }, await bot())).toMatchObject({ isNew: true });
  expect((await look(contestId, await tokenOf('dan'))).myEntry).toBe('INVITED');
  for (const userId of ['dan', 'eve']) await join(contestId, userId);
  await contests.api.outcome('setMyPrivacy', { communityId, isAnonymous: true }, await tokenOf('eve'));
  expect(usersOf((await look(contestId)).entrants)).toEqual(['ANONYMOUS', 'dan']);
  expect(usersOf((await look(contestId, await tokenOf('eve'))).entrants)).toEqual(['dan', 'eve']);
  const first = (await look(contestId, undefined, '(first: 1)')).entrants;
  const second = (await look(contestId, undefined, `(first: 1, after: "${first.pageInfo.endCursor}")`)).entrants;
  expect([...usersOf(first), ...usersOf(second)].toSorted()).toEqual(['ANONYMOUS', 'dan']);
  await leave(contestId, 'dan');
  expect((await look(contestId)).entrantCount).toBe(1);
  // Whom moderators ban is no entrant until the ban is lifted.
  const ban = { communityId, userId: 'eve', reason: 'Copied' };
  await act('banMember', ban, await tokenOf('mod'));
  expect((await look(contestId)).entrantCount).toBe(0);
  await act('unbanMember', ban, await tokenOf('mod'));
  expect((await look(contestId)).entrantCount).toBe(1);
});

test('who had solved a problem before tells of no one who is invited and has not joined', async () => {
  const { id: communityId, guildId } = await contests.community('hal', 'ina');
  await contests.join(guildId, 'mod', 'MODERATOR');
  for (const userId of ['hal', 'ina']) await contests.solve(userId, 'easy-1');
  await contests.untilConfirmed();
  const startsAt = inMs(2_000);
  const times = { startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS) };
  const problems = { byHand: [{ problem: 'easy-1' }] };
  const { contest } = await contests.contest(communityId, { entry: 'INVITE', problems, ...times } as never);
  for (const userId of ['hal', 'ina']) await invite(contest.id, userId);
  await join(contest.id, 'hal');
  contests.clock.advance(4_000);
  const query = 'query ($id: ID!) { contest(id: $id) { problems { solvedBefore { user { id } } } } }';
  const answer = await contests.api.ask<{ contest: { problems: object[] } }>(query, { id: contest.id });
  expect(answer.contest.problems).toEqual([{ solvedBefore: [{ user: { id: 'hal' } }] }]);
});

test('each refusal is an error of its own that says what to do', async () => {
  const { contestId } = await plan('JOIN', ['gus']);
  const byInvitation = await plan('INVITE', ['gus']);
  const told = [
    await join('none', 'gus'),
    await join(contestId, 'stranger'),
    await act('joinContest', { contestId, ...as('stranger') }, await bot()),
    await invite(contestId, 'gus'),
    await invite(byInvitation.contestId, 'stranger'),
    await act('inviteToContest', { contestId: byInvitation.contestId, userId: 'gus' }, await tokenOf('gus')),
    await act('inviteToContest', { contestId: byInvitation.contestId }, await tokenOf('mod')),
  ];
  contests.clock.advance(1.5 * HOUR_MS);
  told.push(await join(contestId, 'gus'), await leave(contestId, 'gus'));
  contests.clock.advance(-1.5 * HOUR_MS);
  expect(told.map(({ __typename }) => __typename)).toEqual([
    ...['ContestNotFoundError', 'NotMemberError', 'NotMemberError', 'EntryNotNeededError', 'MemberNotFoundError'],
    ...['NotModeratorError', 'InvalidInputError', 'ContestOverError', 'ContestOverError'],
  ]);
  const toMembers =
    'Only members of the server in LeetCord may do this: use /link in the Discord server, then try again.';
  expect(told.map(({ message }) => message)).toEqual([
    'There is no such contest that you can see: look at the list of contests again.',
    ...[toMembers, toMembers],
    'Every member of the server may join this contest without an invitation: ask them to join it.',
    'The server has no such member in LeetCord: look at its list of members again.',
    "Only the server's moderators and owners in LeetCord may do this: ask one of them.",
    'Give userId or discordUserId, and only one of both.',
    ...[
      'The contest is over or cancelled: look for the next one.',
      'The contest is over or cancelled: look for the next one.',
    ],
  ]);
});
