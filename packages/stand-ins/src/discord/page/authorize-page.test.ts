import { Events, OAuth2Scopes, type Guild } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { DEMO } from '../control-client.ts';
import { startDiscordStandIn } from '../server.ts';
import { connectBot } from '../testing/bot.ts';

test('who follows the invite link adds the bot to a new server, and sees its channel', async () => {
  const standIn = await startDiscordStandIn({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => standIn.stop());
  const client = await connectBot(standIn.apiUrl);
  const invite = client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands] });
  const page = await fetch(invite);
  expect(page.url).toContain(`${standIn.url}/oauth2/authorize?`);
  expect(await page.text()).toContain(`<option value="${DEMO.users.ada}">Ada</option>`);

  const added = new Promise<Guild>((resolve) => client.once(Events.GuildCreate, resolve));
  const send = (server: string, headers: Record<string, string> = {}) =>
    fetch(page.url, { method: 'POST', headers, body: new URLSearchParams({ server, owner: DEMO.users.ada }) });
  expect((await send('<b>Club</b>', { 'sec-fetch-site': 'cross-site' })).status).toBe(400);
  expect((await send('x')).status).toBe(400);
  const channel = await send('<b>Club</b>');
  expect(channel.url).toContain(`${standIn.url}/channels/`);
  expect(await channel.text()).toContain('&lt;b&gt;Club&lt;/b&gt;');
  expect((await added).name).toBe('<b>Club</b>');
  expect((await added).ownerId).toBe(DEMO.users.ada);

  for (const query of ['', '?client_id=1&scope=bot', `?client_id=${DEMO.applicationId}&scope=identify`]) {
    expect((await fetch(`${standIn.url}/oauth2/authorize${query}`)).status, query).toBe(400);
  }
});
