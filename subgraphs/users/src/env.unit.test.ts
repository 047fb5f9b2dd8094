import { readEnv } from '@leetcord/kit/process/env';
import { expect, test } from 'vitest';
import { usersEnv } from './env.ts';

const SECRET = 'a-secret-for-this-test';
const SETTINGS = {
  MONGODB_URI: 'mongodb://127.0.0.1',
  ROUTER_SECRET: SECRET,
  SERVICE_SECRETS: `bot=${SECRET}, contests=${SECRET}`,
  PROBLEMS_URL: 'http://127.0.0.1:4002',
  PROBLEMS_ROUTER_SECRET: SECRET,
  CONTESTS_URL: 'http://127.0.0.1:4003',
  CONTESTS_ROUTER_SECRET: SECRET,
};

test('each service has its secret', () => {
  const secrets = readEnv(usersEnv, SETTINGS).SERVICE_SECRETS;
  expect([...secrets]).toEqual([
    ['bot', SECRET],
    ['contests', SECRET],
  ]);
});

test.each([
  ['is short', 'bot=short', /SERVICE_SECRETS: must be .*at least 16 characters/],
  ['is of no service', `bto=${SECRET}`, /SERVICE_SECRETS: must be like bot=secret/],
])('a service secret that %s is refused with one sentence', (_name, text, sentence) => {
  expect(() => readEnv(usersEnv, { ...SETTINGS, SERVICE_SECRETS: text })).toThrow(sentence);
});
