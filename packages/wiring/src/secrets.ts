import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The secrets by which the processes of one LeetCord recognize each other. */
const NAMES = ['usersRouter', 'problemsRouter', 'contestsRouter', 'botService', 'contestsService'] as const;
export type Secrets = Record<(typeof NAMES)[number], string>;

const secretsFile = z.record(z.string(), z.string());

/** Secrets, made when they are first needed and kept in `dataDir`, readable only by their owner. */
export function loadSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  const kept = existsSync(path) ? secretsFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
  const make = () => randomBytes(32).toString('base64url');
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? make()])) as Secrets;
  if (NAMES.every((name) => kept[name] !== undefined)) return secrets;
  writeFileSync(`${path}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
