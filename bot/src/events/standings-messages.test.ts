import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const channelId = DEMO.generalChannelId;
const EDITS = { method: 'PATCH', path: `/channels/${channelId}/messages/*` } as const;

/** A contest that runs, in a LeetCord that remembers which message shows it. */
function runContest({ league }: World) {
  const contest = { solves: 0, state: 'RUNNING', kept: null as { messageId: string | null; revision: string } | null };
  const revision = () => `${contest.state}.${contest.solves}`;
  const row = () => ({
    ...{ rank: 1, points: contest.solves, solved: contest.solves, shownAs: 'NAME', mayBeMentioned: true },
    ...{ displayName: 'Ada', user: { displayName: 'Ada' }, cells: [], problems: [] },
  });
  league.contests.push({
    ...{ id: 'k1', title: 'Sprint', endsAt: new Date().toISOString(), isFrozen: false },
    state: () => contest.state,
    community: { id: `c-${DEMO.guildId}`, discordGuildId: DEMO.guildId },
    standings: () => league.connection(contest.solves === 0 ? [] : [row()]),
  });
  league.root.outdatedStandings.mockImplementation(() => {
    const { kept } = contest;
    if (kept !== null && (kept.messageId === null || kept.revision === revision())) return [];
    return [{ contest: { id: 'k1' }, channelId, messageId: kept?.messageId ?? null, revision: revision() }];
  });
  league.root.keepStandingsMessage.mockImplementation(({ input }) => {
    contest.kept = input;
    return { __typename: 'KeepStandingsMessageSuccess' };
  });
  return contest;
}

const messagesIn = async ({ discord }: World) =>
  (await discord.messages({ channelId, limit: 500 })).map(({ embeds }) => embeds[0]?.description);
const editsIn = async ({ discord }: World) =>
  (await discord.requests()).filter(({ method }) => method === 'PATCH').length;

test('a hundred solves are few edits of one message, which a bot that was restarted goes on to edit', async () => {
  const world = await startWorld();
  const contest = runContest(world);
  const bot = await startReadyBot(world);
  await expect.poll(() => messagesIn(world)).toEqual(['Nobody has scored yet.']);
  await world.discord.addFault({ ...EDITS, action: 'delay', delayMs: 300, times: 2 });
  for (let solve = 0; solve < 100; solve += 1) {
    contest.solves += 1;
    await messagesIn(world);
  }
  await expect.poll(() => messagesIn(world)).toEqual(['🥇 **Ada** · 100 points · 100 problems']);
  expect(await editsIn(world)).toBeLessThan(50);
  await bot.close();
  contest.solves += 1;
  await startReadyBot(world);
  await expect.poll(() => messagesIn(world)).toEqual(['🥇 **Ada** · 101 points · 101 problems']);
});

test('a message whose post was made when the bot was killed is found again', async () => {
  const world = await startWorld();
  const contest = runContest(world);
  const { keepStandingsMessage } = world.league.root;
  keepStandingsMessage.mockImplementation(() => {
    throw new Error('The bot is killed before LeetCord knows');
  });
  const bot = await startReadyBot(world);
  await expect.poll(() => keepStandingsMessage.mock.calls.length).toBeGreaterThan(0);
  await bot.close();
  // Longer than Discord remembers a nonce.
  world.clock.advance(5 * 60_000);
  keepStandingsMessage.mockImplementation(({ input }) => {
    contest.kept = input;
    return { __typename: 'KeepStandingsMessageSuccess' };
  });
  contest.solves = 1;
  await startReadyBot(world);
  await expect.poll(() => messagesIn(world)).toEqual(['🥇 **Ada** · 1 point · 1 problem']);
});

test('a message that a moderator has deleted is not posted again, and nothing is tried where the bot may not post', async () => {
  const world = await startWorld();
  const contest = runContest(world);
  await world.discord.denyBot(channelId, ['SendMessages']);
  await startReadyBot(world);
  const { outdatedStandings } = world.league.root;
  await expect.poll(() => outdatedStandings.mock.calls.length).toBeGreaterThan(3);
  const tried = (await world.discord.requests()).filter(
    ({ method, path }) => method === 'POST' && path.includes(channelId),
  );
  expect(tried).toEqual([]);
  await world.discord.denyBot(channelId, []);
  await expect.poll(() => contest.kept?.revision).toBe('RUNNING.0');
  const url = `${world.apiUrl}/v10/channels/${channelId}/messages/${contest.kept!.messageId}`;
  await fetch(url, { method: 'DELETE', headers: { authorization: `Bot ${DEMO.token}` } });
  contest.solves = 1;
  await expect.poll(() => contest.kept?.messageId).toBeNull();
  expect(await messagesIn(world)).toEqual([]);
});
