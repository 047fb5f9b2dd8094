import { ACCESS_TOKEN_LIFE_MS } from '@leetcord/kit/auth/access-token';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkingKeys, MARGIN_MS, planRotation, PUBLISHED_AHEAD_MS, signingKey, type Generation } from './key-life.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LIFE_MS = 30 * DAY_MS;

interface Key extends Generation {
  hasPrivatePart: boolean;
}

/** Does what is due, as the job does, in memory. Newest first. */
function rotate(keys: readonly Key[], now: number): Key[] {
  const { make, forget, remove } = planRotation(keys, LIFE_MS, now);
  const made = make === null ? [] : [{ generation: make, createdAt: new Date(now), hasPrivatePart: true }];
  return [
    ...made,
    ...keys
      .filter((key) => !remove.includes(key))
      .map((key) => ({ ...key, hasPrivatePart: key.hasPrivatePart && !forget.includes(key) })),
  ];
}

const signerAt = (keys: readonly Key[], now: number) =>
  signingKey(
    keys.filter(({ hasPrivatePart }) => hasPrivatePart),
    now,
  );

/** Waits between events: mostly shorter than a key's phases, sometimes longer than its life. */
const waits = fc.array(fc.oneof(fc.nat(20 * MINUTE_MS), fc.nat(2 * DAY_MS), fc.nat(70 * DAY_MS)), {
  minLength: 20,
  maxLength: 120,
});

test('however late the job runs, each token is signed by a key that everyone knows, and verified until it expires', () => {
  fc.assert(
    fc.property(waits, fc.infiniteStream(fc.boolean()), (gaps, looks) => {
      let now = 0;
      let keys = rotate([], now);
      const tokens: { generation: number; expiresAt: number }[] = [];
      for (const gap of gaps) {
        now += gap;
        if (looks.next().value) keys = rotate(keys, now);
        const signer = signerAt(keys, now);
        if (signer === undefined) throw new Error('Nothing signs');
        const publishedFor = now - signer.createdAt.getTime();
        if (signer.generation > 1) expect(publishedFor).toBeGreaterThanOrEqual(PUBLISHED_AHEAD_MS);
        tokens.push({ generation: signer.generation, expiresAt: now + ACCESS_TOKEN_LIFE_MS });
        const checked = new Set(checkingKeys(keys, now).map(({ generation }) => generation));
        for (const token of tokens) if (now < token.expiresAt) expect(checked).toContain(token.generation);
        expect(keys.length).toBeLessThanOrEqual(3);
      }
    }),
  );
});

test('with a punctual job, a key signs for its life, then verifies, and is then gone', () => {
  const first = rotate([], 0);
  expect(planRotation(first, LIFE_MS, LIFE_MS - PUBLISHED_AHEAD_MS - 1).make).toBeNull();
  const both = rotate(first, LIFE_MS - PUBLISHED_AHEAD_MS);
  expect(both.map(({ generation }) => generation)).toEqual([2, 1]);
  expect(signerAt(both, LIFE_MS - 1)?.generation).toBe(1);
  expect(signerAt(both, LIFE_MS)?.generation).toBe(2);

  expect(planRotation(both, LIFE_MS, LIFE_MS + MARGIN_MS - 1).forget).toEqual([]);
  expect(planRotation(both, LIFE_MS, LIFE_MS + MARGIN_MS).forget).toEqual([both[1]]);
  const end = LIFE_MS + ACCESS_TOKEN_LIFE_MS + MARGIN_MS;
  expect(checkingKeys(both, end - 1)).toHaveLength(2);
  expect(checkingKeys(both, end)).toEqual([both[0]]);
  expect(planRotation(both, LIFE_MS, end - 1).remove).toEqual([]);
  expect(planRotation(both, LIFE_MS, end).remove).toEqual([both[1]]);
});

test('a clock that is behind signs with the oldest existing key', () => {
  const first = rotate([], 10 * MINUTE_MS);
  expect(signerAt(first, 9 * MINUTE_MS)?.generation).toBe(1);
});
