import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { anything } from '@leetcord/kit/testing/anything';
import { many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { ChallengesService } from './modules/duels/challenges.service.ts';
import { challengeInput } from './modules/duels/duels.input.ts';
import { DuelsView } from './modules/duels/duels.view.ts';

const clock = new TestClock();
const now = clock.now();

const challenge = (part: object) => ({ bestOf: 1, minutes: 60, idempotencyKey: 'one', ...part });

/** Whether somebody may make so many challenges in an hour: all to one member, or each to another. */
const mayChallenge = (isToOne: boolean) => (times: number) => {
  const before = many(times - 1, (n) => ({ challengedId: isToOne ? 'ben' : `${n}` }));
  const found = async () => null;
  const service = new ChallengesService({
    duels: { findByKey: found, challengesSince: async () => before, insert: found },
    duelQueue: { remove: found },
    duelRefusals: { has: async () => false },
    members: { findSubject: async () => ({ userId: 'ben' }) },
    authority: { member: async () => ({ community: { _id: '1' }, userId: 'ann' }) },
    starting: { requireAccounts: found, requireFree: found, choose: found, seat: found },
    events: { write: (work: (writer: object) => unknown) => work({ append: found }) },
    clock,
  } as never);
  return service.challenge(anything, challenge({ communityId: '1', userId: 'ben' }) as never).then(
    () => true,
    (error: Error) => {
      if (!error.message.includes('times in an hour')) throw error;
      return false;
    },
  );
};

/** Whether so many open duels of a user are shown. */
async function areShown(count: number): Promise<boolean> {
  const later = new Date(now.getTime() + 60_000);
  const open = many(count, (_id) => ({ _id: `${_id}`, communityId: '1', expiresAt: later, createdAt: now }));
  const view = new DuelsView(
    ANONYMOUS,
    {
      duels: { latestOf: async (_userId: string, most: number) => open.slice(0, most) },
      duelSeats: { find: async () => null },
      contests: { findMany: async () => [] },
    } as never,
    { communities: { find: async () => ({}) }, members: {}, clock } as never,
  );
  return (await view.openOf('ann')).length === count;
}

/** Whether so many members are found by a name. */
async function areFound(count: number): Promise<boolean> {
  const named = many(count, (index) => ({ userId: `${index}` }));
  const view = new DuelsView(
    anything,
    { members: { named: async (_id: string, _from: string[], most: number) => named.slice(0, most) } } as never,
    {
      communities: anything,
      members: { mine: async () => ({ userId: 'ann' }), see: async () => ({ shownAs: 'NAME' }) },
      clock: anything,
    } as never,
  );
  return (await view.opponents('1', 'z')).length === count;
}

testLimits([
  ['the challenges of a member in an hour', 10, mayChallenge(false)],
  ['the challenges of a member to another one in an hour', 3, mayChallenge(true)],
  ['the open duels that are shown', 20, areShown],
  ['the members who are found by a name', 20, areFound],
  ['the minutes of a duel', 180, parsed(challengeInput, (minutes) => challenge({ minutes }))],
  [
    'the characters that name the problem of a duel',
    300,
    parsed(challengeInput, (n) => challenge({ problem: text(n) })),
  ],
  [
    'the characters of the idempotency key of a challenge',
    100,
    parsed(challengeInput, (n) => challenge({ idempotencyKey: text(n) })),
  ],
]);
