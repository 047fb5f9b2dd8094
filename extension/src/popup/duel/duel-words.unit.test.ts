import { expect, test } from 'vitest';
import type { DuelView, PlayerView } from '../../duel/duel-view.ts';
import { newsOf, outcomeWords, scoreWords, termsWords } from './duel-words.ts';

const player = (name: string | null, more: Partial<PlayerView> = {}): PlayerView => ({
  ...{ name, isMe: false, shownAs: name === null ? 'ANONYMOUS' : 'NAME', points: 0, rating: null },
  ...more,
});
const ME = player('Alice', { isMe: true });
const BOB = player('Bob');
const round = (number: number, ...wonBy: PlayerView[]) => ({
  ...{ number, slug: `p${number}`, title: `Problem ${number}`, difficulty: 'EASY', wonBy },
});
const duel = (more: Partial<DuelView> = {}): DuelView => ({
  ...{ id: 'd1', communityId: 'c1', community: 'Club', state: 'RUNNING', bestOf: 3, minutes: 60 },
  ...{ difficulties: [], minRating: null, maxRating: null, expiresAt: null, endsAt: '2026-12-01T12:00:00Z' },
  ...{ challenger: BOB, challenged: ME, rounds: [round(1)], drawOffer: null, outcome: null },
  ...more,
});
const challenge = duel({ state: 'CHALLENGED', rounds: [], expiresAt: '2026-12-01T11:00:00Z' });
const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, '');
const offer = (isMine: boolean) => duel({ drawOffer: { isMine, expiresAt: '2026-12-01T11:30:00Z' } });
const outcome = (winner: PlayerView | null, reason: 'ROUNDS' | 'RESIGNED' | 'DRAW_AGREED', isFinal = false) => ({
  outcome: { winner, reason, isFinal },
  state: isFinal ? ('FINAL' as const) : ('SETTLING' as const),
});

test.each<[string, DuelView | null, DuelView]>([
  ['Bob challenges you to a duel.', null, challenge],
  ['', challenge, challenge],
  ['', null, { ...challenge, challenger: ME, challenged: BOB }],
  ['The duel with Bob has started.', challenge, duel()],
  ['The duel with Bob has started.', null, duel()],
  ['Bob took the challenge back.', challenge, { ...challenge, state: 'WITHDRAWN' }],
  ['You have declined the challenge.', challenge, { ...challenge, state: 'DECLINED' }],
  ['The challenge of Bob has expired.', challenge, { ...challenge, state: 'EXPIRED' }],
  [
    'Anonymous declined your challenge.',
    null,
    { ...challenge, challenger: ME, challenged: player(null), state: 'DECLINED' },
  ],
  ['You have won round 1. The next problem: Problem 2.', duel(), duel({ rounds: [round(1, ME), round(2)] })],
  ['Both have won round 1.', duel(), duel({ rounds: [round(1, ME, BOB)] })],
  ['Bob offers a draw.', duel(), offer(false)],
  ['', duel(), offer(true)],
  ['', offer(false), duel()],
  ['You have won. The rounds decided it.', duel(), duel(outcome(ME, 'ROUNDS'))],
  ['', duel(outcome(ME, 'ROUNDS')), duel(outcome(ME, 'ROUNDS'))],
  ['Bob has won. You gave it up.', duel(), duel(outcome(BOB, 'RESIGNED'))],
  [
    'It is a draw. Both agreed on it. This is final. Your rating: 1,500 → 1,510.',
    duel(outcome(null, 'DRAW_AGREED')),
    duel({ ...outcome(null, 'DRAW_AGREED', true), challenged: { ...ME, rating: { before: 1_500, after: 1_510 } } }),
  ],
  ['It is cancelled: it has no result.', duel(), duel({ state: 'CANCELLED' })],
])('the news of a change in a duel: %s', (expected, before, now) => {
  expect(plain(newsOf(before, now))).toBe(expected);
});

test('the terms and the score are said shortly, and a duel of others is told of by their names', () => {
  expect(termsWords({ bestOf: 1, difficulties: [], minRating: null, maxRating: null })).toBe(
    'one round, any difficulty',
  );
  expect(termsWords({ bestOf: 3, difficulties: ['EASY', 'HARD'], minRating: 1_400, maxRating: 1_600 })).toBe(
    'best of three, easy or hard, rated 1400 to 1600',
  );
  expect([0, 0.5, 1.5, 2].map(scoreWords)).toEqual(['0', '½', '1½', '2']);
  const others = duel({ challenged: player('Cid'), ...outcome(BOB, 'RESIGNED', true) });
  expect(plain(outcomeWords(others))).toBe('Bob has won. The other player gave it up.');
});
