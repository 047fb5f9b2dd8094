import { at, bearer, type Operation } from '@leetcord/driver/ask';
import type { Person } from '@leetcord/driver/sign-in';
import { firstEvent, subscribe } from '@leetcord/driver/subscribe';
import { WAIT } from '@leetcord/driver/until';
import { proveAndSolve } from './solving.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from './scene.ts';

/** What the private community contains, as its members know it. */
interface Inside {
  communityId: string;
  guildId: string;
  contestId: string;
  /** The first is scored in the private community only, the second also in the public one. */
  submissionId: string;
  sharedSubmissionId: string;
}

const BOARD = 'entries { edges { node { points user { displayName } } } }';
const STANDINGS = 'standings { edges { node { points } } }';

/** Each way into a private community, and where in the answer it would show. */
const PATHS: [name: string, path: string, query: string, variables: (inside: Inside) => Record<string, unknown>][] = [
  ['community', 'c', 'query ($id: ID!) { c: community(id: $id) { name } }', ({ communityId }) => ({ id: communityId })],
  [
    'community, by a fragment under an alias',
    'a.b',
    'query ($id: ID!) { a: community(id: $id) { ...F } } fragment F on Community { b: contests { edges { cursor } } }',
    ({ communityId }) => ({ id: communityId }),
  ],
  [
    'communityByDiscordGuild',
    'communityByDiscordGuild',
    'query ($id: ID!) { communityByDiscordGuild(discordGuildId: $id) { memberCount } }',
    ({ guildId }) => ({ id: guildId }),
  ],
  [
    'leaderboard',
    'leaderboard',
    `query ($id: ID!) { leaderboard(communityId: $id, window: ALL_TIME) { ${BOARD} } }`,
    ({ communityId }) => ({ id: communityId }),
  ],
  ['contest', 'contest', 'query ($id: ID!) { contest(id: $id) { title } }', ({ contestId }) => ({ id: contestId })],
  [
    'the standings of a contest',
    'contest.standings',
    `query ($id: ID!) { contest(id: $id) { ${STANDINGS} } }`,
    ({ contestId }) => ({ id: contestId }),
  ],
  [
    'the community of a contest',
    'contest.community',
    'query ($id: ID!) { contest(id: $id) { community { name } } }',
    ({ contestId }) => ({ id: contestId }),
  ],
  [
    'submission',
    'submission',
    'query ($id: ID!) { submission(id: $id) { reportedAt } }',
    ({ submissionId }) => ({ id: submissionId }),
  ],
  [
    'the awards of a submission that is seen elsewhere too',
    'submission.awards.1',
    'query ($id: ID!) { submission(id: $id) { awards { points reason community { id name } } } }',
    ({ sharedSubmissionId }) => ({ id: sharedSubmissionId }),
  ],
];

export const privateCommunityAttacks = (scene: () => Scene) =>
  describe('a private community', () => {
    let inside: Inside;
    let member: Person;
    let outsider: Person;

    const solve = (person: Person) => proveAndSolve(scene(), person);
    const see = async ([, path, query, variables]: (typeof PATHS)[number], token?: string) =>
      at((await scene().api.ask({ query, variables: variables(inside) }, token)).data, path);
    const eventsOf = (communityId: string): Operation => ({
      query:
        'subscription ($id: ID!) { submissionEvents(communityId: $id, after: "0") { submission { id } user { id } } }',
      variables: { id: communityId },
    });

    beforeAll(async () => {
      const { api, newcomers, privateClub, publicClub } = scene();
      const { guildId, communityId } = privateClub;
      const owner = await newcomers.join(guildId, 'owner');
      const contest = {
        communityId,
        title: 'Secret sprint',
        endsAt: new Date(Date.now() + 3_600_000),
        idempotencyKey: 'secret-sprint',
      };
      const selection = '__typename ... on CreateContestSuccess { contest { id } }';
      const contestId = at(await api.mutate('createContest', contest, owner.accessToken, selection), 'contest.id');
      member = await newcomers.join(guildId);
      outsider = await newcomers.join(publicClub.guildId);
      const inBoth = await newcomers.join(guildId);
      await newcomers.joinToo(publicClub.guildId, inBoth);
      inside = {
        communityId,
        guildId,
        contestId: contestId as string,
        submissionId: await solve(member),
        sharedSubmissionId: await solve(inBoth),
      };
    });

    describe.each(PATHS)('read by %s', (...path) => {
      test('is shown to its members', async () => {
        expect(await see(path, member.accessToken)).not.toBeNull();
      });

      test('is hidden from members of another community and from anonymous callers', async () => {
        expect(await see(path, outsider.accessToken)).toBeNull();
        expect(await see(path)).toBeNull();
      });
    });

    test('cannot be followed by anyone but its members', async () => {
      const { api } = scene();
      const operation = eventsOf(inside.communityId);
      expect((await firstEvent(api.url, operation, bearer(member.accessToken))).errors).toBeUndefined();
      for (const token of [outsider.accessToken, undefined]) {
        const { data, errors } = await firstEvent(api.url, operation, bearer(token));
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    });

    /**
     * Follows a community from its first event on, and adds the users of its events as they come: a submission's id differs from
     * reader to reader.
     */
    const follow = (communityId: string, token: string | undefined, signal: AbortSignal) => {
      const heard: unknown[] = [];
      const read = async () => {
        for await (const { data } of subscribe(scene().api.url, eventsOf(communityId), bearer(token), signal)) {
          heard.push(at(data, 'submissionEvents.user.id'));
        }
      };
      // It ends with an error when it is aborted.
      read().catch(() => undefined);
      return heard;
    };
    /** Two readers follow a community; after `end` only the first may still get its events. */
    const expectDeaf = async (
      club: { guildId: string; communityId: string },
      { staying, going }: { staying: string; going: string | undefined },
      end: () => Promise<unknown>,
    ) => {
      const controller = new AbortController();
      const byStaying = follow(club.communityId, staying, controller.signal);
      const byGoing = follow(club.communityId, going, controller.signal);
      const solveAnew = async () => {
        const person = await scene().newcomers.join(club.guildId);
        await solve(person);
        return person.userId;
      };
      const before = await solveAnew();
      await expect.poll(() => byStaying, WAIT).toContain(before);
      await expect.poll(() => byGoing, WAIT).toContain(before);

      await end();
      const after = [await solveAnew(), await solveAnew()];
      // Events come in order: when the second is there, the first would be there too.
      await expect.poll(() => byStaying, WAIT).toContain(after[1]);
      expect(byGoing).not.toContain(after[0]);
      controller.abort();
    };

    test.each<[string, (person: Person, owner: Person) => Promise<unknown>]>([
      [
        'was removed',
        ({ userId }, { accessToken }) =>
          scene().api.mutate('removeMember', { communityId: inside.communityId, userId }, accessToken),
      ],
      [
        'has left',
        ({ accessToken }) => scene().api.mutate('leaveCommunity', { communityId: inside.communityId }, accessToken),
      ],
    ])('can no longer be followed by a member who %s', async (_name, leave) => {
      const leaver = await scene().newcomers.join(inside.guildId);
      const owner = await scene().newcomers.join(inside.guildId, 'owner');
      const followers = { staying: member.accessToken, going: leaver.accessToken };
      await expectDeaf(inside, followers, () => leave(leaver, owner));
    });

    test('can no longer be followed by a stranger once it has become private', async () => {
      const { api, newcomers, publicClub } = scene();
      const owner = await newcomers.join(publicClub.guildId, 'owner');
      const { communityId } = publicClub;
      const setVisibility = (visibility: string) =>
        api.mutate('setCommunityVisibility', { communityId, visibility }, owner.accessToken);
      const followers = { staying: outsider.accessToken, going: undefined };
      await expectDeaf(publicClub, followers, () => setVisibility('PRIVATE'));
      await setVisibility('PUBLIC');
    });
  });
