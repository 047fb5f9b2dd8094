import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@leetcord/kit/process/free-port';
import { spawnMain } from '@leetcord/kit/testing/spawn-main';
import { Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createDiscordControl, DEMO } from './control-client.ts';
import { startDiscordStandIn } from './server.ts';
import { connectBot, sendableChannel } from './testing/bot.ts';

function newStateFile() {
  const folder = mkdtempSync(join(tmpdir(), 'discord-stand-in-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'kept', 'state.json');
}

async function startProcess(port: number, stateFile: string) {
  const settings = { PORT: String(port), STATE_FILE: stateFile, LOG_LEVEL: 'info' };
  const main = spawnMain(join(import.meta.dirname, 'main.ts'), { ...process.env, ...settings });
  return { main, url: await main.listening };
}

test(
  'after a kill -9, messages, nonces and commands are still there, and the bot reconnects by itself',
  { timeout: 120_000 },
  async () => {
    const stateFile = newStateFile();
    const port = await freePort();
    const first = await startProcess(port, stateFile);
    const client = await connectBot(`${first.url}/api`);
    await client.application.commands.create({ name: 'link', description: 'x' });
    const channel = await sendableChannel(client, DEMO.generalChannelId);
    const { id } = await channel.send({ content: 'kept', nonce: 'event-1', enforceNonce: true });
    const isBack = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    await first.main.end('SIGKILL');

    const { url } = await startProcess(port, stateFile);
    await isBack;
    const again = await channel.send({ content: 'kept', nonce: 'event-1', enforceNonce: true });
    expect(again.id).toBe(id);
    const control = createDiscordControl(url);
    expect((await control.state()).commands).toMatchObject([{ command: 'link' }]);
    expect((await channel.send('next')).id > id).toBe(true);
  },
);

test('an invalid state file and a port in use are each reported in one sentence', async () => {
  const stateFile = join(newStateFile(), '..', '..', 'state.json');
  writeFileSync(stateFile, '{"version":');
  const start = (options: { port: number; stateFile?: string }) =>
    startDiscordStandIn({ host: '127.0.0.1', ...options });
  await expect(start({ port: 0, stateFile })).rejects.toThrow('delete it to start anew');
  const running = await start({ port: 0 });
  onTestFinished(() => running.stop());
  await expect(start({ port: Number(new URL(running.url).port) })).rejects.toThrow('is in use');
});
