import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '@leetcord/kit/process/free-port';
import { manageService, type ServiceOptions } from './service-process.ts';
import { tempDir } from '@leetcord/kit/testing/temp-dir';

const dummy = async (settings: Record<string, string> = {}, options: Pick<ServiceOptions, 'pace'> = {}) => {
  const told: string[] = [];
  const onCrash = vi.fn();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings, PORT: String(port) };
  const service = manageService({
    name: 'dummy',
    entry: join(import.meta.dirname, 'testing', 'dummy-service.ts'),
    env,
    urls: [url],
    logPath: join(tempDir(), 'dummy.log'),
    isOutside: (failing) => failing.includes('discord'),
    tell: (line) => told.push(line),
    onCrash,
    ...options,
  });
  onTestFinished(() => service.kill());
  return { service, url, told, env, onCrash };
};
const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('a process that somebody kills is restarted, and a line says so', async () => {
  const { service, url, told, onCrash } = await dummy();
  await service.start();
  const first = service.pid!;
  expect(onCrash).not.toHaveBeenCalled();
  process.kill(first, 'SIGKILL');
  await expect.poll(() => told).toEqual(['dummy ended (SIGKILL): starting it again', 'dummy is back']);
  expect(service.pid).not.toBe(first);
  expect(await answers(url)).toBe(true);
  expect(onCrash).toHaveBeenCalledOnce();
});

test('a process that hangs is restarted, and a line says so', async () => {
  const { service, told } = await dummy({}, { pace: { everyMs: 200, silentLooks: 1 } });
  await service.start();
  const first = service.pid!;
  process.kill(first, 'SIGSTOP');
  await expect.poll(() => told.at(-1)).toBe('dummy is back');
  expect(told[0]).toBe('dummy does not answer any more: starting it again');
  expect(service.pid).not.toBe(first);
});

test('a process that is killed on purpose stays down until it is started', async () => {
  const { service, url, told } = await dummy();
  await service.start();
  await service.kill();
  expect(service.pid).toBeUndefined();
  await service.start();
  expect(await answers(url)).toBe(true);
  await service.restart();
  expect(await answers(url)).toBe(true);
  expect(told).toEqual([]);
});

test("a wrong setting is reported once, in the process's own words", async () => {
  const complaint = 'Discord refuses the token: set DISCORD_TOKEN to the token of your bot.';
  const { service, told } = await dummy({ COMPLAINT: complaint });
  await expect(service.start()).rejects.toMatchObject({ name: 'ConfigError', message: complaint });
  expect(service.pid).toBeUndefined();
  expect(told).toEqual([]);
});

test('a process whose settings once worked is restarted when it calls them wrong', async () => {
  const { service, told, env } = await dummy();
  await service.start();
  env['COMPLAINT'] = 'No database answers.';
  process.kill(service.pid!, 'SIGKILL');
  await expect.poll(() => told).toContain('dummy stopped: No database answers.');
  delete env['COMPLAINT'];
  await expect.poll(() => told).toContain('dummy is back');
  expect(told.filter((line) => line.includes('No database answers.'))).toHaveLength(1);
});

test('a process that does not end when asked is killed', async () => {
  const { service, url } = await dummy({ STUBBORN: 'yes' });
  await service.start();
  await service.stop(200);
  expect(await answers(url)).toBe(false);
});

test('a part that lacks only something outside does not end the start: it is reported, and works once that is there', async () => {
  const port = await freePort();
  const { service, told } = await dummy(
    { OUTSIDE: `http://127.0.0.1:${port}` },
    { pace: { everyMs: 200, outsideMs: 500 } },
  );
  await service.start();
  expect(service.isReady).toBe(false);
  await expect
    .poll(() => told)
    .toEqual(['dummy cannot do its work (discord: Discord cannot be reached (ECONNREFUSED))']);
  const outside = createServer((_request, response) => response.end()).listen(port, '127.0.0.1');
  onTestFinished(() => void outside.close());
  await expect.poll(() => told.at(-1)).toBe('dummy works again');
  expect(service.isReady).toBe(true);
  expect(told).toHaveLength(2);
});
