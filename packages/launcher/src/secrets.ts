import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the processes of one LeetCord know each other by. */
const secretsFile = z.object({
  usersRouter: z.string(),
  problemsRouter: z.string(),
  contestsRouter: z.string(),
  botService: z.string(),
  contestsService: z.string(),
});
export type Secrets = z.infer<typeof secretsFile>;

/** Secrets made at the first start and kept in `dataDir`, readable by their owner only. */
export function loadSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  if (existsSync(path)) return secretsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const make = () => randomBytes(32).toString('base64url');
  const secrets: Secrets = {
    usersRouter: make(),
    problemsRouter: make(),
    contestsRouter: make(),
    botService: make(),
    contestsService: make(),
  };
  writeFileSync(`${path}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
