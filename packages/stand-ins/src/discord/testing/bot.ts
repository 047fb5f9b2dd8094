import { Client, Events, GatewayIntentBits, type ClientOptions } from 'discord.js';
import { Agent } from 'undici';
import { onTestFinished } from 'vitest';
import { createDiscordControl, DEMO } from '../control-client.ts';
import { startDiscordStandIn } from '../server.ts';

/** A stand-in for one test, on a free port. */
export async function startForTest(options: Partial<Parameters<typeof startDiscordStandIn>[0]> = {}) {
  const standIn = await startDiscordStandIn({ host: '127.0.0.1', port: 0, ...options });
  onTestFinished(() => standIn.stop());
  return { ...standIn, control: createDiscordControl(standIn.url) };
}

/** A discord.js client as the bot makes one; not logged in yet. */
export function newClient(apiUrl: string, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    enforceNonce: true,
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, version: '10', timeout: 5_000, agent: new Agent() },
    // Avoids the five seconds between two IDENTIFYs.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A discord.js client that is ready. */
export async function connectBot(apiUrl: string, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = newClient(apiUrl, options);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(DEMO.token);
  return ready;
}

/** A channel of the demo's server that accepts messages. */
export async function sendableChannel(client: Client, channelId: string) {
  const channel = await client.channels.fetch(channelId);
  if (channel === null || !channel.isSendable()) throw new Error('The channel takes no messages');
  return channel;
}
