import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { botEnv } from '@leetcord/bot/env';
import { contestsEnv } from '@leetcord/contests/env';
import { gatewayEnv } from '@leetcord/gateway/env';
import { variablesOf } from '@leetcord/kit/process/env';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '@leetcord/kit/process/node-settings';
import { problemsEnv } from '@leetcord/problems/env';
import { usersEnv } from '@leetcord/users/env';
import { SECRET_VARIABLES } from '@leetcord/wiring/secrets';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneProcessEnv } from './env.ts';

const deploy = join(import.meta.dirname, '..', '..', 'deploy');
const read = (name: string) => readFileSync(join(deploy, name), 'utf8');
const PARTS = {
  users: usersEnv,
  problems: problemsEnv,
  contests: contestsEnv,
  gateway: gatewayEnv,
  bot: botEnv,
  'one-process': oneProcessEnv,
};
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

/** What a part needs and is not given; of one process, the bot's token too. */
function missingIn(part: Part, given: string[]): string[] {
  const required = variablesOf(PARTS[part]).flatMap(({ name, isRequired }) => (isRequired ? [name] : []));
  const wanted = part === 'one-process' ? [...required, 'DISCORD_TOKEN'] : required;
  return wanted.filter((name) => !given.includes(name));
}
const unknownIn = (part: Part, given: string[]) => {
  const own = part === 'one-process' ? Object.values(PARTS) : [PARTS[part]];
  const known = new Set(own.flatMap((schema) => variablesOf(schema).map(({ name }) => name)));
  return given.filter((name) => !known.has(name));
};

interface Compose {
  services: Record<string, { environment: Record<string, string> }>;
}
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;

test.each(NAMES)('compose.yaml gives %s the settings that it needs, and no others', (part) => {
  const given = Object.keys(compose.services[part]!.environment);
  // All parts get what every one of them may read.
  const shared = ['PUBLIC_URL', 'LOG_LEVEL'];
  expect(missingIn(part, given)).toEqual([]);
  expect(unknownIn(part, given).filter((name) => !shared.includes(name))).toEqual([]);
});

test('compose.yaml asks for the secrets that compose-env makes', () => {
  const asked = new Set(read('compose.yaml').match(/(?<=\$\{)\w+_SECRET/g));
  expect([...asked].toSorted()).toEqual(Object.values(SECRET_VARIABLES).toSorted());
});

test.each(NAMES)("Cloud Run's file gives %s the settings that it needs, and no others", (part) => {
  const service = parse(read(`cloud-run/${part}.yaml`)) as {
    spec: { template: { spec: { containers: { env: { name: string }[] }[] } } };
  };
  const given = service.spec.template.spec.containers[0]!.env.map(({ name }) => name);
  expect(missingIn(part, given)).toEqual([]);
  expect(unknownIn(part, given)).toEqual([]);
});

test.each(['Dockerfile', 'leetcord.service'])('%s runs Node as npm start does', (name) => {
  for (const flag of NODE_FLAGS) expect(read(name)).toContain(flag);
  for (const [variable, value] of Object.entries(NODE_ENVIRONMENT))
    expect(read(name)).toContain(`${variable}=${value}`);
});
