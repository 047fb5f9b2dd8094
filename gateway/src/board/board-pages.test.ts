import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLeague } from '../testing/league.ts';
import { HOSTILE, OPEN_GUILD } from '../testing/board-resolvers.ts';
import { asUser } from '../testing/tokens.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
/** Time stands still, unless a test moves it. */
let elapsedMs = 0;
beforeAll(async () => {
  league = await startLeague({ elapsedMs: () => elapsedMs, trustedProxies: 1, rates: { anonymousPerMinute: 3 } });
});
afterAll(() => league.close());

/** From an address of its own. */
let addresses = 0;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${league.gateway.url}${path}`, { headers: { 'x-forwarded-for': `10.5.0.${(addresses += 1)}`, ...headers } });

test('a page is read once for all who look at it in the same second, as nobody in particular', async () => {
  league.calls.length = 0;
  const authorization = await asUser('alice');
  for (const headers of [{ authorization }, undefined, { authorization }]) await get('/c/open?from=somewhere', headers);
  expect(league.calls.filter(({ subgraph }) => subgraph === 'contests')).toHaveLength(1);
  for (const { caller } of league.calls) expect(caller.kind).toBe('anonymous');
});

test('a page counts as one request of who opens it, whatever it reads', async () => {
  const statuses = [];
  for (const path of ['/c/open', '/c/open/embed', '/c/open/board.json', '/c/open/card.svg', `/c/${OPEN_GUILD}`]) {
    elapsedMs += 1_000;
    statuses.push((await get(path)).status);
  }
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('a public community has a page that needs no script, by the id of its Discord server or its own', async () => {
  const page = await get(`/c/${OPEN_GUILD}`);
  expect(page.status).toBe(200);
  expect(page.headers.get('cache-control')).toBe('public, max-age=1');
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
  );
  const html = await page.text();
  for (const text of [
    'Name of alice',
    'A member',
    'A former member',
    '12 points',
    'Monday league',
    'ends in',
    'Last results',
  ]) {
    expect(html).toContain(text);
  }
  expect(await (await get('/c/open')).text()).toContain('Name of alice');
});

test('names are text, whatever is in them', async () => {
  const html = await (await get('/c/open')).text();
  expect(html).not.toContain(HOSTILE.markup);
  expect(html).toContain('&lt;img src=x onerror=alert(1)>');
  expect(html).toContain('Unnamed');
  for (const character of ['\u202E', '\u0000']) expect(html).not.toContain(character);
});

test('a private community and one that does not exist look the same', async () => {
  for (const server of ['private', '1', 'a b', '%00', 'x'.repeat(65)]) {
    for (const [path, text] of [
      ['', 'No board to show'],
      ['/embed', 'No board to show'],
      ['/board.json', 'is private, or there is none'],
      ['/card.svg', 'is private, or there is none'],
    ]) {
      const answer = await get(`/c/${encodeURIComponent(server)}${path}`);
      expect([answer.status, (await answer.text()).includes(text!)], `${server}${path}`).toEqual([404, true]);
    }
  }
});

test('what a program gets where there is no board is text, not HTML', async () => {
  const { message } = await (await get('/c/private/board.json')).json();
  expect(message).not.toMatch(/[<>&]/);
});

test('other sites may read the board and the script of <leetcord-board>, and get a card as a picture', async () => {
  const origin = 'https://elsewhere.example';
  const json = await get('/c/open/board.json', { origin });
  expect(json.headers.get('access-control-allow-origin')).toBe('*');
  expect(await json.json()).toMatchObject({ name: 'Lunch', timeZone: 'Europe/Berlin', week: { total: 40 } });
  const script = await get('/c/leetcord-board.js', { origin });
  expect(script.headers.get('access-control-allow-origin')).toBe('*');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(await script.text()).toContain('leetcord-board');
  const plain = await get('/c/leetcord-board.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toContain('leetcord-board');
  const card = await get('/c/open/card.svg');
  expect(card.headers.get('content-type')).toContain('image/svg+xml');
  expect(card.headers.get('cache-control')).toBe('public, max-age=300');
  expect(await card.text()).toContain('Name of alice');
});

test('the page for embedding has a snippet and Markdown with the address that members know', async () => {
  const html = await (await get('/c/open/embed')).text();
  expect(html).toContain('&lt;leetcord-board server=&quot;open&quot;&gt;');
  expect(html).toContain('https://club.example/c/open/card.svg');
});

test('while contests is away the page says so, and shows the board again afterwards', async () => {
  const later = (path: string) => {
    elapsedMs += 1_000;
    return get(path);
  };
  await expect.poll(async () => (await later('/c/open/board.json')).status).toBe(200);
  league.network.contests.cut();
  await expect.poll(async () => (await later('/c/open')).status).toBe(503);
  const away = await get('/c/open');
  expect([away.headers.get('retry-after'), (await away.text()).includes('cannot read this board now')]).toEqual([
    '5',
    true,
  ]);
  league.network.contests.restore();
  await expect.poll(async () => (await later('/c/open')).status).toBe(200);
});
