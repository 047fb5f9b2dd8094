import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUBMISSION_EVENT, type SubmissionEvent } from '../../testing/contests-client.ts';
import { TestContests } from '../../testing/start-test-contests.ts';

let contests: TestContests;
let club: { id: string; guildId: string; contestId: string; submissionId: string };
beforeAll(async () => {
  contests = await TestContests.start();
  const { id, guildId } = await contests.community('ann', 'bob');
  const { contest } = await contests.contest(id, { endsAt: new Date(contests.clock.now().getTime() + 3_600_000) });
  const { submission } = await contests.solve('ann', 'easy-1');
  await contests.untilConfirmed();
  await contests.setVisibility(id, 'PRIVATE');
  club = { id, guildId, contestId: contest.id, submissionId: submission!.id };
});
afterAll(() => contests.close());

/** Every query by which somebody could come to a community, and what is in it. Each gives null or nothing to strangers. */
const PATHS: Record<string, { query: string; variables: () => object }> = {
  community: { query: 'query ($id: ID!) { community(id: $id) { name } }', variables: () => ({ id: club.id }) },
  communityByDiscordGuild: {
    query: 'query ($id: ID!) { communityByDiscordGuild(discordGuildId: $id) { name } }',
    variables: () => ({ id: club.guildId }),
  },
  leaderboard: {
    query: 'query ($id: ID!) { leaderboard(communityId: $id) { entries { totalCount } } }',
    variables: () => ({ id: club.id }),
  },
  contest: {
    query: 'query ($id: ID!) { contest(id: $id) { title community { name } standings { totalCount } } }',
    variables: () => ({ id: club.contestId }),
  },
  submission: {
    query: 'query ($id: ID!) { submission(id: $id) { language awards { reason } } }',
    variables: () => ({ id: club.submissionId }),
  },
};
const REFERENCES = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Community { name } ... on Contest { title } ... on Submission { language } } }`;

async function sees(token?: string): Promise<Record<string, boolean>> {
  const seen: Record<string, boolean> = {};
  for (const [path, { query, variables }] of Object.entries(PATHS)) {
    const answer = await contests.api.ask<Record<string, unknown>>(query, variables(), token);
    seen[path] = answer[path] !== null;
  }
  const r = [
    { __typename: 'Community', id: club.id },
    { __typename: 'Contest', id: club.contestId },
    { __typename: 'Submission', id: club.submissionId },
  ];
  const { _entities } = await contests.api.ask<{ _entities: unknown[] }>(REFERENCES, { r }, token);
  for (const [index, { __typename }] of r.entries()) seen[`${__typename} by reference`] = _entities[index] !== null;
  seen['submissionEvents'] = await follows(token);
  return seen;
}

const follow = (id: string, token?: string) =>
  contests.api.subscribe<{ submissionEvents: SubmissionEvent }>(
    `subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { ${SUBMISSION_EVENT} } }`,
    { id },
    token,
  );

async function follows(token?: string): Promise<boolean> {
  const followed = follow(club.id, token);
  await expect.poll(() => followed.received.length + followed.errors.length).toBe(1);
  await followed.stop();
  return followed.received.length === 1;
}

describe('a private community, with its contests, submissions and events,', () => {
  test('is not there for strangers, by any path', async () => {
    const { neighbours } = contests;
    const strangers = [
      undefined,
      await neighbours.userToken('stranger', 'stranger'),
      await neighbours.apiKeyToken('stranger', 'communities:read', 'account:read'),
      // A member's keys that may not read private communities.
      await neighbours.apiKeyToken('bob', 'account:read'),
      await neighbours.apiKeyToken('bob'),
      await neighbours.serviceToken('members:write', 'submissions:confirm', 'users:forget', 'contests:write'),
    ];
    for (const token of strangers) {
      const seen = await sees(token);
      expect(Object.entries(seen).filter(([, isSeen]) => isSeen)).toEqual([]);
    }
  });

  test('is there for its members, for their keys with the scope, and for the bot, by every path', async () => {
    const { neighbours } = contests;
    const insiders = [
      await neighbours.userToken('bob'),
      await neighbours.apiKeyToken('bob', 'communities:read'),
      await neighbours.serviceToken('events:read', 'communities:write'),
    ];
    for (const token of insiders) {
      const seen = await sees(token);
      expect(Object.entries(seen).filter(([, isSeen]) => !isSeen)).toEqual([]);
    }
  });

  test('is not told by what is seen of its members elsewhere', async () => {
    const open = await contests.community('ann');
    const { submission } = await contests.solve('ann', 'medium-1');
    await contests.untilConfirmed();
    const awards = async (token?: string) =>
      (await contests.api.submission(submission!.id, token))?.awards.map(({ community }) => community.id);
    expect(await awards()).toEqual([open.id]);
    expect((await awards(await contests.neighbours.userToken('ann')))?.toSorted()).toEqual(
      [club.id, open.id].toSorted(),
    );
    const query = '{ myCommunities { id } }';
    const mine = async (...scopes: ('account:read' | 'communities:read')[]) => {
      const token = await contests.neighbours.apiKeyToken('ann', ...scopes);
      const { data, errors } = await contests.api.post<{ myCommunities: { id: string }[] }>(query, {}, token);
      return errors?.[0]?.extensions.code ?? data.myCommunities.map(({ id }) => id);
    };
    expect(await mine('account:read', 'communities:read')).toEqual([club.id, open.id]);
    expect(await mine('account:read')).toEqual([open.id]);
    expect(await mine('communities:read')).toEqual([club.id, open.id]);
    expect(await mine()).toBe('FORBIDDEN');
  });
});

describe('who follows a community', () => {
  const solve = async (userId: string) => {
    await contests.solve(userId, `easy-${contests.nextSubmissionId()}`);
    await contests.untilConfirmed();
  };
  const act = async (userId: string, field: string, input: object) =>
    contests.api.outcome(field, input, await contests.neighbours.userToken(userId));

  test('gets nothing from the moment on in which they are removed from a private one, or leave it', async () => {
    const { id: communityId, guildId } = await contests.community('cal', 'dan', 'eve');
    await contests.setVisibility(communityId, 'PRIVATE');
    await contests.join(guildId, 'fay', 'MODERATOR');
    const followers = [];
    for (const user of ['dan', 'eve', 'fay'])
      followers.push(follow(communityId, await contests.neighbours.userToken(user)));
    await solve('cal');
    for (const { received } of followers) {
      await expect.poll(() => received).toHaveLength(1);
    }
    expect(await act('fay', 'removeMember', { communityId, userId: 'dan' })).toBe('CommunitySuccess');
    expect(await act('eve', 'leaveCommunity', { communityId })).toBe('LeaveCommunitySuccess');
    await solve('cal');
    const [removed, left, stays] = followers;
    await expect.poll(() => stays!.received).toHaveLength(2);
    for (const follower of [removed!, left!]) {
      await follower.ended;
      expect(follower.received).toHaveLength(1);
    }
    for (const follower of followers) await follower.stop();
  });

  test('gets nothing as a stranger from the moment on in which it turns private', async () => {
    const { id } = await contests.community('gus');
    const stranger = follow(id);
    await solve('gus');
    await expect.poll(() => stranger.received).toHaveLength(1);
    await contests.setVisibility(id, 'PRIVATE');
    await solve('gus');
    await stranger.ended;
    expect(stranger.received).toHaveLength(1);
    await stranger.stop();
  });
});
