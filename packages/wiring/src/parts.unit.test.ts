import { expect, test } from 'vitest';
import { PARTS, wireParts } from './parts.ts';
import { configuredPorts } from './ports.ts';

const SECRETS = {
  usersRouter: 'users-router',
  problemsRouter: 'problems-router',
  contestsRouter: 'contests-router',
  botService: 'bot-service',
  contestsService: 'contests-service',
};

test('each part has settings of its own, whatever the environment of the process says', () => {
  // As a container's environment may be, where all parts run in one process.
  const env = {
    PORT: '8080',
    MONGODB_DB: 'other',
    ROUTER_SECRET: 'other',
    USERS_ROUTER_SECRET_FILE: '/run/secrets/other',
    SERVICE_SECRET: 'other',
    SERVICE_SECRET_FILE: '/run/secrets/other',
    LOG_LEVEL: 'warn',
  };
  const parts = wireParts({ ports: configuredPorts({}), secrets: SECRETS, mongodbUri: 'mongodb://x/', env });
  const valuesOf = (name: string) => PARTS.map((part) => parts[part][name]);
  expect(valuesOf('PORT')).toEqual(['4001', '4002', '4003', '4000', '4010']);
  expect(valuesOf('ROUTER_SECRET').slice(0, 3)).toEqual(['users-router', 'problems-router', 'contests-router']);
  expect(valuesOf('MONGODB_DB').slice(0, 3)).toEqual(['leetcord_users', 'leetcord_problems', 'leetcord_contests']);
  expect([parts.contests['SERVICE_SECRET'], parts.bot['SERVICE_SECRET']]).toEqual(['contests-service', 'bot-service']);
  expect([parts.gateway['USERS_ROUTER_SECRET_FILE'], parts.bot['SERVICE_SECRET_FILE']]).toEqual([undefined, undefined]);
  expect(new Set(valuesOf('LOG_LEVEL'))).toEqual(new Set(['warn']));
});
