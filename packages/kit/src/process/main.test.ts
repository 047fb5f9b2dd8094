import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spawnMain } from '../testing/spawn-main.ts';
import { tempDir } from '../testing/temp-dir.ts';

test('a process that runs has kept its compiled code for the next start, so it may be killed', async () => {
  const cache = tempDir();
  spawnMain(join(import.meta.dirname, '..', 'testing', 'idle-main.ts'), { NODE_COMPILE_CACHE: cache });
  const kept = () => readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  await expect.poll(() => kept().length).toBeGreaterThan(0);
});

test('a process that cannot end its work ends after 8 s, or at once at a second signal', async () => {
  const main = join(import.meta.dirname, '..', 'testing', 'stuck-main.ts');
  const [patient, hurried] = [spawnMain(main, {}), spawnMain(main, {})];
  await Promise.all([patient.listening, hurried.listening]);
  const ended: string[] = [];
  const patientEnd = patient.end('SIGTERM').then((code) => ended.push(`patient: ${code}`));
  void hurried.end('SIGTERM');
  await expect.poll(hurried.stdout).toContain('Stopping');
  ended.push(`hurried: ${await hurried.end('SIGTERM')}`);
  await patientEnd;
  expect(ended).toEqual(['hurried: 1', 'patient: 1']);
});
