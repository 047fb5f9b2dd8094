import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnMain, type SpawnedMain } from '@leetcord/kit/testing/spawn-main';
import { expect, onTestFinished, test } from 'vitest';
import { createLeetCodeControl } from './control-client.ts';
import { startLeetCodeStandIn } from './server.ts';
import { clientOf } from './testing/stand-in.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'leetcode-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Runs the stand-in as a separate process, on any free port. */
async function startProcess(stateFile: string): Promise<{ url: string; process: SpawnedMain }> {
  const settings = { PORT: '0', HTTPS_PORT: '0', LOG_LEVEL: 'info', STATE_FILE: stateFile };
  const main = spawnMain(MAIN, { ...process.env, ...settings });
  return { url: await main.listening, process: main };
}

test('a kill loses no account, submission, pending judgement or session, and no id is used twice', async () => {
  const stateFile = join(temporaryDir(), 'below', 'state.json');
  const before = await startProcess(stateFile);
  const alice = clientOf(before.url);
  await alice.signIn('Alice');
  await createLeetCodeControl(before.url).putAccount({ username: 'alice', aboutMe: 'code-1' });
  const { submission_id: id } = (await alice.submit('# wrong answer', { lang: 'rust' })).body;
  await before.process.end('SIGKILL');

  const after = await startProcess(stateFile);
  const again = clientOf(after.url);
  await again.signIn('ALICE');
  await expect
    .poll(async () => (await again.check(id)).body)
    .toMatchObject({ status_msg: 'Wrong Answer', lang: 'rust', submission_id: String(id) });
  expect((await again.submit()).body.submission_id).toBeGreaterThan(id);
  const { body } = await again.query(
    '{ userStatus { username } matchedUser(username: "alice") { profile { aboutMe } } }',
  );
  expect(body.data).toEqual({ userStatus: { username: 'Alice' }, matchedUser: { profile: { aboutMe: 'code-1' } } });
});

test('a browser that was opened before a restart trusts the stand-in after it', async () => {
  const stateFile = join(temporaryDir(), 'state.json');
  const hashes: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, stateFile });
    hashes.push(standIn.certificateSpkiHash);
    await standIn.stop();
  }
  expect(hashes[1]).toBe(hashes[0]);
});

test('ids continue after a reset', async () => {
  const stateFile = join(temporaryDir(), 'state.json');
  const ids: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, stateFile });
    const control = createLeetCodeControl(standIn.url);
    await control.putAccount({ username: 'alice' });
    ids.push(Number((await control.submit({ username: 'alice', slug: 'two-sum' })).submissionId));
    await control.reset();
    await standIn.stop();
  }
  expect(new Set(ids).size).toBe(3);
  expect(ids).toEqual(ids.toSorted((one, other) => one - other));
});

test('an invalid state file is refused in one sentence', async () => {
  const stateFile = join(temporaryDir(), 'state.json');
  writeFileSync(stateFile, '{"lastId":');
  await expect(startLeetCodeStandIn({ port: 0, httpsPort: 0, stateFile })).rejects.toThrow(
    /delete it, or name another/,
  );
});
