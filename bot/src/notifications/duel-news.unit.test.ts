import { createLogger } from '@leetcord/kit/process/logger';
import { expect, test } from 'vitest';
import { finalDuel, runningDuel, shownDuel } from '../testing/duels.ts';
import { tellInBoth } from '../testing/no-english.ts';
import { TEXTS } from '../texts/texts.ts';
import type { LeetCordEvent } from './documents.ts';
import { createTeller } from './registry.ts';

const tell = tellInBoth(createTeller(createLogger('test', 'silent')));
const event = (__typename: string, duel: object, more: object = {}) =>
  ({
    ...{ __typename, id: 'e1', cursor: '42', at: '2026-12-07T18:00:00.000Z', notification: 'DUEL' },
    community: { id: 'c1', discordGuildId: '1', language: null, destinations: [], newsHolds: [] },
    ...{ duel, ...more },
  }) as unknown as LeetCordEvent;
const told = (one: LeetCordEvent) => tell(one, { now: new Date(), t: TEXTS.en });
const hidden = { mayBeMentioned: false, shownAs: 'NAME', displayName: null, user: { displayName: 'Ben' }, points: 0 };

test('a challenge is told with buttons, unless the bot has just answered its command, or it was answered since', () => {
  const challenge = told(event('DuelChallengeEvent', shownDuel(), { became: 'CHALLENGED' }));
  expect(challenge?.embed.title).toBe('Ada challenges Ben');
  expect(JSON.stringify(challenge?.components)).toContain('duel-accept:d1');
  expect(told(event('DuelChallengeEvent', shownDuel({ source: 'BOT' }), { became: 'CHALLENGED' }))).toBeNull();
  expect(told(event('DuelChallengeEvent', runningDuel(), { became: 'CHALLENGED' }))).toBeNull();
  const declined = told(event('DuelChallengeEvent', shownDuel({ state: 'DECLINED' }), { became: 'DECLINED' }));
  expect(declined?.embed.title).toBe('Ben declined the challenge of Ada');
});

test('a start, a round of best of three, a draw offer and an end are told; the round of a single one is its end', () => {
  expect(told(event('DuelStartedEvent', runningDuel()))?.embed.title).toBe('Ada against Ben: the duel has started');
  const [round] = runningDuel().rounds as { number: number }[];
  const won = told(event('DuelRoundEvent', runningDuel(), { round, isCorrection: false }));
  expect(won?.embed.title).toBe('Ada has won round 1');
  expect(won?.embed.description).toContain('leetcode.com/problems/add-two-numbers');
  expect(told(event('DuelRoundEvent', runningDuel({ bestOf: 1 }), { round, isCorrection: false }))).toBeNull();
  const { challenged: by } = runningDuel();
  expect(told(event('DuelDrawOfferEvent', runningDuel(), { by }))?.embed.title).toBe('Ben offers a draw');
  expect(told(event('DuelEndedEvent', finalDuel({ state: 'SETTLING' })))?.embed.description).toContain('has won');
});

test('a final result is told with what it made of the ratings, and names nobody who wants no news', () => {
  const { description } = told(event('DuelFinishedEvent', finalDuel()))!.embed;
  expect(description).toContain('Ada: 1,500 → 1,540 (+40, provisional)\nBen: 1,500 → 1,460 (−40)');
  const anonymous = told(event('DuelFinishedEvent', finalDuel({ challenged: hidden })))!.embed;
  expect(anonymous.title).toBe('Ada against An anonymous member: the result is final');
  expect(JSON.stringify(anonymous)).not.toContain('Ben');
  expect(told(event('DuelFinishedEvent', finalDuel({ challenger: hidden, challenged: hidden })))).toBeNull();
});
