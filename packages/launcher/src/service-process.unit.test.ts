import { expect, test } from 'vitest';
import { together } from './service-process.ts';
import type { Health } from './watch-health.ts';

const ready: Health = { kind: 'ready' };
const silent: Health = { kind: 'silent' };
const lacks = (failing: Record<string, string>): Health => ({ kind: 'notReady', failing });

test.each<[string, Health[], Health]>([
  ['ready when all its parts are', [ready, ready], ready],
  [
    'not ready when parts lack something',
    [ready, lacks({ discord: 'x' }), lacks({ database: 'y' })],
    lacks({ discord: 'x', database: 'y' }),
  ],
  ['silent when a part is', [ready, lacks({ discord: 'x' }), silent], silent],
  [
    'migrating while a part is, though others do not answer yet',
    [lacks({ migrations: 'x' }), silent],
    lacks({ migrations: 'x' }),
  ],
])('a process with several parts is %s', (_what, parts, whole) => {
  expect(together(parts)).toEqual(whole);
});
