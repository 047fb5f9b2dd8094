import { DUPLICATE_KEY } from '@leetcord/kit/mongo/duplicate-key';
import { many, parsed, testLimits, text } from '@leetcord/kit/testing/limits';
import { MongoServerError } from 'mongodb';
import { usersEnv } from './env.ts';
import { createInput as apiKeyInput } from './modules/api-keys/api-keys.service.ts';
import { WRONG_KEYS } from './modules/api-keys/api-key-exchange.ts';
import { retryAt, type AttemptWindow } from './modules/attempts/attempt-limit.ts';
import { FINISHES_OF_PROOF, PROFILE_READS } from './modules/leetcode-proof/leetcode-proof.service.ts';
import { createInput as linkCodeInput, GUESSES } from './modules/link-codes/link-codes.service.ts';
import { WRONG_SECRETS } from './modules/services/services.service.ts';
import { retryOnDuplicateKey } from './transaction.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Whether so many tries, one after the other within a window, are all admitted. */
const triesWithin = (windowMs: number, windows: readonly AttemptWindow[]) => (tries: number) => {
  const made: Date[] = [];
  return many(tries, (index) => new Date(NOW.getTime() + (index * windowMs) / (tries + 1))).every((at) => {
    if (retryAt(made, windows, at) !== null) return false;
    return made.unshift(at) > 0;
  });
};

/** Whether work succeeds that a unique index refuses until the try of this number. */
const triedUntil = (tries: number) => {
  let run = 0;
  const work = async () => {
    if ((run += 1) < tries) throw new MongoServerError({ message: 'It is taken.', code: DUPLICATE_KEY });
  };
  return retryOnDuplicateKey(work).then(
    () => true,
    () => false,
  );
};

const linkCode = (part: object) => ({
  ...{ discordUserId: '1', discordUsername: 'ada', displayName: 'Ada', discordGuildId: '1' },
  ...part,
});
const apiKey = (part: object) => ({ name: 'Bot', scopes: [], ...part });
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS);

testLimits([
  ['the days that a key signs', 365, parsed(usersEnv.shape.SIGNING_KEY_LIFE_DAYS, String)],
  ['the requests of an API key in a minute', 100_000, parsed(usersEnv.shape.API_KEY_REQUESTS_PER_MINUTE, String)],
  ['wrong link codes of one in a minute', 20, triesWithin(MINUTE_MS, GUESSES.each)],
  ['wrong link codes of one in ten minutes', 60, triesWithin(10 * MINUTE_MS, GUESSES.each)],
  ['wrong link codes of all in a minute', 600, triesWithin(MINUTE_MS, GUESSES.together)],
  ['profiles that one reads in a minute', 30, triesWithin(MINUTE_MS, PROFILE_READS.each)],
  ['profiles that one reads in ten minutes', 120, triesWithin(10 * MINUTE_MS, PROFILE_READS.each)],
  ['profiles that all read in a minute', 90, triesWithin(MINUTE_MS, PROFILE_READS.together)],
  ['tries to finish a proof in a minute', 6, triesWithin(MINUTE_MS, FINISHES_OF_PROOF)],
  ['tries to finish a proof in half an hour', 30, triesWithin(30 * MINUTE_MS, FINISHES_OF_PROOF)],
  ['wrong API keys in a minute', 30, triesWithin(MINUTE_MS, WRONG_KEYS)],
  ['wrong secrets of services in a minute', 30, triesWithin(MINUTE_MS, WRONG_SECRETS)],

  ['the characters of the name of an API key', 60, parsed(apiKeyInput(NOW), (n) => apiKey({ name: text(n) }))],
  ['the hours that an API key is good for', 366 * 24, parsed(apiKeyInput(NOW), (n) => apiKey({ expiresAt: later(n) }))],
  ['the digits of a Discord id', 20, parsed(linkCodeInput, (n) => linkCode({ discordUserId: '1'.repeat(n) }))],
  ['the characters of a Discord name', 100, parsed(linkCodeInput, (n) => linkCode({ discordUsername: text(n) }))],
  [
    'the characters that are kept of a global name',
    100,
    (n) => linkCodeInput.parse(linkCode({ discordGlobalName: text(n) })).discordGlobalName === text(n),
  ],
  ['the tries of work that a unique index refuses', 3, triedUntil],
]);
