import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test, vi } from 'vitest';
import { MembersView } from '../communities/members.view.ts';
import { DuelsView } from './duels.view.ts';

const clock = new TestClock();

test('the open duels of a user take as many commands however many duels the user was in', async () => {
  const latest = Array.from({ length: 20 }, (_, index) => ({
    ...{ _id: `d${index}`, communityId: 'c', expiresAt: new Date(clock.now().getTime() + 60_000) },
    ...(index > 1 && { closedAs: 'DECLINED' }),
  }));
  const findContests = vi.fn(async () => []);
  const view = new DuelsView(
    { kind: 'anonymous' },
    {
      duels: { latestOf: async () => latest },
      duelSeats: { find: async () => null },
      contests: { findMany: findContests },
    } as never,
    { communities: { find: async () => ({}) } as never, members: {} as never, clock },
  );
  expect((await view.openOf('ann')).map(({ _id }) => _id)).toEqual(['d0', 'd1']);
  expect(findContests).toHaveBeenCalledTimes(1);
});

test('a member whom the bot means is looked up once for an operation', async () => {
  const findByDiscordUser = vi.fn(async () => ({ userId: 'ann' }));
  const scopes = new Set(['communities:write']);
  const view = new MembersView({ kind: 'service', service: 'bot', scopes }, { findByDiscordUser } as never);
  const found = Array.from({ length: 100 }, () => view.behindBot('c', '42'));
  expect(new Set(await Promise.all(found))).toEqual(new Set(['ann']));
  expect(findByDiscordUser).toHaveBeenCalledTimes(1);
  view.forget();
  await view.behindBot('c', '42');
  expect(findByDiscordUser).toHaveBeenCalledTimes(2);
});
