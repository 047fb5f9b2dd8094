import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startReadyBot(world);
});

const run = (options: Record<string, string> = {}) =>
  world.discord.runCommand({ channelId: DEMO.generalChannelId, userId: ada, command: 'rating', options });

const change = (before: number, after: number, title: string) => ({
  node: { at: '2026-11-23T12:00:00Z', rank: 2, before, after, contest: { title } },
});
const when = `<t:${Date.parse('2026-11-23T12:00:00Z') / 1_000}:R>`;
const rating = {
  ...{ rank: 3, rating: 1_541, contests: 2, isProvisional: true, title: null, shownAs: 'NAME', displayName: 'Ada' },
  user: { displayName: 'ada' },
  history: { edges: [change(1_520, 1_541, '*Cup*'), change(1_500, 1_520, 'Sprint')] },
};

test('/rating shows the caller alone their rating, its plot and its last contests', async () => {
  const mine = vi.fn((_: object): object | null => rating);
  world.league.ratings = { mine };
  const { embeds, isEphemeral, message } = await run();
  expect(isEphemeral).toBe(true);
  expect(mine.mock.lastCall?.[0]).toEqual({ discordUserId: ada });
  expect(embeds[0]).toMatchObject({
    title: 'Your rating',
    description: '**1,541** · provisional: 2 contests of 5\n🥉 3rd of 12 members\n`▁▄█` 1,500 to 1,541',
    fields: [
      {
        name: 'Last contests',
        value: String.raw`+21 · 🥈 2nd in **\*Cup\***, ${when}` + `\n+20 · 🥈 2nd in **Sprint**, ${when}`,
      },
    ],
  });
  expect(embeds[0]!.image).toEqual({ url: 'attachment://rating.png' });
  expect(message!.attachments).toMatchObject([
    { filename: 'rating.png', description: 'Plot of a rating over 2 contests: 1,500 at first, 1,541 now' },
  ]);
  const png = await (await fetch(message!.attachments[0]!.url)).arrayBuffer();
  expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
  mine.mockReturnValue({ ...rating, shownAs: 'ANONYMOUS' });
  expect((await run()).embeds[0]!.description).toContain('only you see this');
  mine.mockReturnValue(null);
  expect((await run()).content).toContain('You have no rating yet');
});

test('/rating of a member is for all to see, with its title; of one who hides their name it says nothing', async () => {
  const of = vi.fn((_: object): object | null => ({ ...rating, title: 'SPECIALIST', isProvisional: false }));
  world.league.ratings = { of };
  const { embeds, isEphemeral } = await run({ member: ben });
  expect(isEphemeral).toBe(false);
  expect(of.mock.lastCall?.[0]).toEqual({ discordUserId: ben });
  expect(embeds[0]).toMatchObject({
    title: 'Rating of Ada',
    description: expect.stringContaining('**1,541** · specialist'),
  });
  of.mockReturnValue(null);
  expect((await run({ member: ben })).content).toBe(
    `There is no rating of <@${ben}> to show: they were in no rated contest, hide their name, or are no member of LeetCord here.`,
  );
});

test('a picture is posted whatever agent the process has for all its requests, as where a newer undici has set its own', async () => {
  class Newer extends Agent {
    override dispatch(...[options, handler]: Parameters<Agent['dispatch']>): boolean {
      if (options.body instanceof FormData) throw new Error('This form is not from this undici');
      return super.dispatch(options, handler);
    }
  }
  const usual = getGlobalDispatcher();
  setGlobalDispatcher(new Newer());
  onTestFinished(() => setGlobalDispatcher(usual));
  world.league.ratings = { mine: () => rating };
  expect((await run()).message!.attachments).toHaveLength(1);
});

test('an answer whose picture does not get through comes without it', async () => {
  world.league.ratings = { mine: () => rating };
  await world.discord.addFault({ method: 'PATCH', path: '/webhooks/**', action: 'drop' });
  const { embeds, message } = await run();
  expect(embeds[0]).toMatchObject({ title: 'Your rating' });
  expect(embeds[0]!.image).toBeUndefined();
  expect(message!.attachments).toEqual([]);
});
