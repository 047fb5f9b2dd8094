import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  baseUrl,
  ConfigError,
  port,
  readEnv,
  secret,
  secretWord,
  variablesOf,
  wholeNumber,
  withSecretFiles,
} from './env.ts';

const schema = z.object({
  TOKEN: secretWord.describe('A token.'),
  ROUTER_SECRET: secret.optional(),
  PORT: port(4000),
  WAIT_MS: wholeNumber({ min: 1, max: 1_000, of: 'ms' }).default(5).describe('How long.'),
  PLACE_URL: baseUrl.prefault('https://place.example/').describe('Where.'),
});
const TOKEN = 'the.planted-token';

const dir = mkdtempSync(join(tmpdir(), 'leetcord-env-'));
afterAll(() => rmSync(dir, { recursive: true }));
function fileWith(text: string | Buffer, name = 'secret'): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

/** What the person who starts the process reads. */
function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readEnv(schema, env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error('Nothing was refused');
}

test('blank variables count as not set, and space around a value does not', () => {
  expect(readEnv(schema, { TOKEN: ` ${TOKEN}\r\n`, PORT: ' ', ROUTER_SECRET: '', WAIT_MS: '7 ' })).toEqual({
    TOKEN,
    PORT: 4000,
    WAIT_MS: 7,
    PLACE_URL: 'https://place.example',
  });
});

test('one message names everything that is wrong, and shows no value', () => {
  const message = refusal({ ROUTER_SECRET: 'planted', PORT: 'planted', WAIT_MS: '2s', PLACE_URL: 'planted' });
  expect(message).toBe(
    'Set these environment variables and start again: TOKEN is not set; ' +
      'ROUTER_SECRET: must have at least 16 characters; PORT: must be a whole number from 0 to 65535; ' +
      'WAIT_MS: must be a whole number of ms from 1 to 1000, without a unit; ' +
      'PLACE_URL: must be an address such as https://host:port.',
  );
});

test.each(['0', '1001', '1.5', '5ms', '1_0', 'Infinity', 'true'])('%s is no number from 1 to 1000', (WAIT_MS) => {
  expect(refusal({ TOKEN, WAIT_MS })).toContain('WAIT_MS: must be a whole number of ms');
});

test('a secret may be in a file, with a newline at its end', () => {
  const TOKEN_FILE = fileWith(`\uFEFF${TOKEN}\r\n`);
  expect(readEnv(schema, { TOKEN_FILE, TOKEN: '' }).TOKEN).toBe(TOKEN);
});

test.each<[string, () => NodeJS.ProcessEnv, string]>([
  ['missing', () => ({ TOKEN_FILE: join(dir, TOKEN) }), 'TOKEN_FILE names a file that does not exist.'],
  ['the secret itself', () => ({ TOKEN_FILE: TOKEN }), 'TOKEN_FILE names a file that does not exist.'],
  ['empty', () => ({ TOKEN_FILE: fileWith(' \n', 'empty') }), 'TOKEN_FILE names an empty file.'],
  ['huge', () => ({ TOKEN_FILE: fileWith(TOKEN.repeat(10_000), 'huge') }), 'TOKEN_FILE names a file that is too long'],
  ['endless', () => ({ TOKEN_FILE: '/dev/zero' }), 'TOKEN_FILE names something that is not a file.'],
  ['of two lines', () => ({ TOKEN_FILE: fileWith(`${TOKEN}\n${TOKEN}`, 'two') }), 'TOKEN: must be one word of ASCII'],
  ['in UTF-16', () => ({ TOKEN_FILE: fileWith(Buffer.from(TOKEN, 'utf16le'), 'wide') }), 'TOKEN: must be one word'],
  [
    'too short',
    () => ({ TOKEN, ROUTER_SECRET_FILE: fileWith(TOKEN.slice(0, 9), 'short') }),
    'ROUTER_SECRET: must have',
  ],
  ['given twice', () => ({ TOKEN, TOKEN_FILE: fileWith(TOKEN) }), 'TOKEN_FILE and TOKEN are both set: unset one.'],
  [
    'a folder, which Docker makes of a missing one',
    () => {
      const TOKEN_FILE = join(dir, 'folder');
      mkdirSync(TOKEN_FILE);
      return { TOKEN_FILE };
    },
    'TOKEN_FILE names a folder.',
  ],
])('a secret file that is %s is refused with what to do, without its content', (_kind, env, sentence) => {
  const message = refusal(env());
  expect(message).toContain(sentence);
  expect(message).not.toContain(TOKEN.slice(0, 9));
});

test('a message about a missing variable tells a name with a typing error beside it', () => {
  expect(refusal({ DISCORD_TOKN: TOKEN })).toBe(
    'Set these environment variables and start again: TOKEN is not set. ' +
      'DISCORD_TOKN is not a setting, and is not used: do you mean DISCORD_TOKEN?',
  );
});

test('a schema tells each variable with its meaning and default', () => {
  expect(variablesOf(schema)).toMatchObject([
    { name: 'TOKEN', meaning: 'A token.', isRequired: true, byDefault: undefined, isSecret: true },
    { name: 'ROUTER_SECRET', isRequired: false, isSecret: true },
    { name: 'PORT', byDefault: '4000', isSecret: false },
    { name: 'WAIT_MS', meaning: 'How long.', isRequired: false, byDefault: '5' },
    { name: 'PLACE_URL', meaning: 'Where.', byDefault: 'https://place.example/' },
  ]);
});

test('an environment for other processes has secrets in variables only, and all else as it was', () => {
  const env = withSecretFiles(schema, { TOKEN_FILE: fileWith(TOKEN), ROUTER_SECRET: '', PORT: ' 1', OTHER: '' });
  expect(env).toEqual({ TOKEN, PORT: ' 1', OTHER: '' });
  expect(() => withSecretFiles(schema, { TOKEN_FILE: dir })).toThrow('TOKEN_FILE names a folder');
});
