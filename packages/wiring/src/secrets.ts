import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The secrets by which the parts of one LeetCord recognize each other, and what they are called in `deploy/.env`. */
export const SECRET_VARIABLES = {
  usersRouter: 'USERS_ROUTER_SECRET',
  problemsRouter: 'PROBLEMS_ROUTER_SECRET',
  contestsRouter: 'CONTESTS_ROUTER_SECRET',
  botService: 'BOT_SERVICE_SECRET',
  contestsService: 'CONTESTS_SERVICE_SECRET',
} as const;
type SecretName = keyof typeof SECRET_VARIABLES;
export type Secrets = Record<SecretName, string>;
const NAMES = Object.keys(SECRET_VARIABLES) as SecretName[];

const secretsFile = z.record(z.string(), z.string());

/** A secret that nobody can guess. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** Secrets, made when they are first needed and kept in `dataDir`, readable only by their owner. */
export function loadSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  const kept = existsSync(path) ? secretsFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? makeSecret()])) as Secrets;
  if (NAMES.every((name) => kept[name] !== undefined)) return secrets;
  writeFileSync(`${path}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
