import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const MINUTE_MS = 60_000;

let contests: TestContests;
beforeAll(async () => {
  contests = await TestContests.start();
});
afterAll(() => contests.close());

const inMinutes = (minutes: number) => new Date(contests.clock.now().getTime() + minutes * MINUTE_MS);
const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };

interface Outdated {
  contest: { id: string };
  channelId: string;
  messageId: string | null;
  revision: string;
}
const outdated = async (contestId: string) => {
  await contests.server.jobs.runDue('announce-contest');
  const query = '{ outdatedStandings { contest { id } channelId messageId revision } }';
  const token = await contests.neighbours.serviceToken('events:read');
  const { outdatedStandings } = await contests.api.ask<{ outdatedStandings: Outdated[] }>(query, {}, token);
  return outdatedStandings.filter(({ contest }) => contest.id === contestId);
};
const keep = async ({ contest, channelId, revision }: Outdated, messageId: string | null) => {
  const token = await contests.neighbours.serviceToken('events:read');
  const input = { contestId: contest.id, channelId, messageId, revision };
  expect(await contests.api.outcome('keepStandingsMessage', input, token)).toBe('KeepStandingsMessageSuccess');
};
const runningContest = async (channelIds: string[], ...userIds: string[]) => {
  const { id } = await contests.community(...userIds);
  return contestIn(id, channelIds);
};
const contestIn = async (communityId: string, channelIds: string[]) => {
  const input = { communityId, kind: 'CONTEST_PROGRESS', channelIds, by };
  await contests.api.outcome('setDestinations', input, await contests.neighbours.serviceToken('communities:write'));
  const problems = { byHand: [{ problem: 'easy-1' }] };
  const { contest } = await contests.contest(communityId, { endsAt: inMinutes(10), format: 'ICPC', problems });
  return contest.id;
};
const channelsOf = (messages: Outdated[]) => messages.map(({ channelId, messageId }) => [channelId, messageId]);

test('the standings of a contest that runs are shown in each channel for them, after each change, and once more when final', async () => {
  const id = await runningContest(['1', '2'], 'ann');
  const first = await outdated(id);
  expect(channelsOf(first)).toEqual([
    ['1', null],
    ['2', null],
  ]);
  await keep(first[0]!, '11');
  expect(channelsOf(await outdated(id))).toEqual([['2', null]]);
  // A moderator deleted it: none is posted again.
  await keep(first[1]!, null);
  expect(await outdated(id)).toEqual([]);

  await contests.solve('ann', 'easy-1');
  const [changed, ...others] = await outdated(id);
  expect([changed!.messageId, others]).toEqual(['11', []]);
  // Another one solves what the message does not show yet.
  await keep(changed!, '11');
  expect(await outdated(id)).toEqual([]);

  contests.clock.advance(10 * MINUTE_MS);
  await keep((await outdated(id))[0]!, '11');
  await expect
    .poll(async () => {
      contests.clock.advance(contests.settings.CONTEST_SETTLE_MS);
      const [last] = await outdated(id);
      if (last !== undefined) await keep(last, '11');
      return last?.revision;
    })
    .toContain('FINAL');
  expect(await outdated(id)).toEqual([]);
});

test('standings are shown anew when somebody in them hides, leaves or deletes their account', async () => {
  const { id: communityId, guildId } = await contests.community('ben', 'cem', 'dan', 'eva');
  const contestId = await contestIn(communityId, ['1']);
  const { neighbours, api } = contests;
  await keep((await outdated(contestId))[0]!, '11');
  const left = { discordGuildId: guildId, discordUserId: contests.discordIdOf('dan'), hasLeft: true };
  const changes = [
    async () => api.outcome('setMyPrivacy', { communityId, isAnonymous: true }, await neighbours.userToken('ben')),
    async () => api.outcome('leaveCommunity', { communityId }, await neighbours.userToken('cem')),
    async () => api.outcome('reportDiscordMember', left, await neighbours.serviceToken('communities:write')),
    async () => api.outcome('forgetUser', { userId: 'eva' }, await neighbours.serviceToken('users:forget')),
  ];
  for (const change of changes) {
    expect(await outdated(contestId)).toEqual([]);
    expect(await change()).toMatch(/(Success|Result)$/);
    const [anew] = await outdated(contestId);
    expect(anew?.messageId).toBe('11');
    await keep(anew!, '11');
  }
});

test('a contest that is cancelled is shown once more where it was shown, and one that was over by then is not', async () => {
  const shown = await runningContest(['1']);
  const notShown = await runningContest(['1']);
  await keep((await outdated(shown))[0]!, '11');
  for (const contestId of [shown, notShown]) {
    const token = await contests.neighbours.serviceToken('contests:write');
    await contests.api.outcome('cancelContest', { contestId, reason: 'Holiday', by }, token);
  }
  const [last] = await outdated(shown);
  expect(last).toMatchObject({ messageId: '11', revision: expect.stringContaining('CANCELLED') });
  await keep(last!, '11');
  expect(await outdated(shown)).toEqual([]);
  expect(await outdated(notShown)).toEqual([]);
});

test('where more are outdated than are told at once, all have their turn, also while none is posted', async () => {
  const { id: communityId } = await contests.community();
  const contestId = await contestIn(communityId, ['1']);
  const destinations = Array.from({ length: 120 }, (_, index) => ({ kind: 'CONTEST_PROGRESS', channelId: `${index}` }));
  await contests.mongo.db
    .collection('communities')
    .updateOne({ _id: communityId as never }, { $set: { destinations } });
  const told = new Set<string>();
  for (let asked = 0; asked < 4; asked += 1) {
    for (const { channelId } of await outdated(contestId)) told.add(channelId);
  }
  expect(told.size).toBe(120);
});
