import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { makeSecret, SECRET_VARIABLES } from './secrets.ts';

/**
 * `npm run compose-env`: makes `deploy/.env`, from which `deploy/compose.yaml` takes its settings, or adds what is missing there.
 * An argument names another file. What only its owner knows is left blank, and named.
 */
const path = process.argv[2] ?? join(import.meta.dirname, '..', '..', '..', 'deploy', '.env');

const MADE = Object.values(SECRET_VARIABLES);
const ASKED = {
  PUBLIC_URL: 'The address by which members reach LeetCord, such as https://club.example',
  DISCORD_TOKEN: "The bot's token, from Discord's developer portal",
};

const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
const kept = parseEnv(text);
const lines = [
  ...Object.entries(ASKED).flatMap(([name, meaning]) => (name in kept ? [] : [`# ${meaning}`, `${name}=`])),
  ...MADE.flatMap((name) => (kept[name] ? [] : [`${name}=${makeSecret()}`])),
];
if (lines.length > 0) {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  writeFileSync(`${path}.new`, `${before}${lines.join('\n')}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
const blank = Object.keys(ASKED).filter((name) => !kept[name]);
console.log(blank.length === 0 ? `${path} is complete.` : `Write ${blank.join(' and ')} into ${path}.`);
