import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { freePorts } from '@leetcord/kit/process/free-port';
import { findPython } from '@leetcord/launcher/python-venv';
import { root } from '@leetcord/launcher/root';
import { runCommand } from '@leetcord/launcher/run-command';
import type { ManagedProcess } from '@leetcord/launcher/supervise';
import { makeCertificate, type Certificate } from '@leetcord/stand-ins/leetcode/certificate';
import { WAIT } from '@leetcord/driver/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinInBrowser, submitInBrowser } from '../support/in-browser.ts';
import type { League } from '../support/league.ts';
import { findNginx, NO_NGINX, startNginx } from '../support/nginx.ts';

/** The name that leads members to nginx. Nobody owns it: RFC 6761, section 6.2. */
export const CLUB = 'club.test';

/** deploy/nginx.conf as its user changes it, on other ports than 80 and 443. */
function site(of: { dir: string; plainPort: number; tlsPort: number; gatewayPort: number }): string {
  const replaced = [
    ['club.example', CLUB],
    ['listen 80;', `listen 127.0.0.1:${of.plainPort};`],
    ['listen 443 ', `listen 127.0.0.1:${of.tlsPort} `],
    [`/etc/letsencrypt/live/${CLUB}`, of.dir],
    ['127.0.0.1:4000', `127.0.0.1:${of.gatewayPort}`],
  ] as const;
  return replaced.reduce(
    (conf, [from, to]) => {
      expect(conf).toContain(from);
      return conf.replaceAll(from, to);
    },
    readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8'),
  );
}

/** A club's own LeetCord, started with its name in PUBLIC_URL, as its host and its members use it. */
export const behindNginx = (given: () => League) =>
  describe('behind nginx, which ends TLS for the name of the club', () => {
    let league: League;
    let dir: string;
    let certificate: Certificate;
    let nginx: ManagedProcess | undefined;
    let [plainPort, tlsPort] = [0, 0];

    beforeAll(async () => {
      league = given();
      if ((await findNginx()) === undefined) return;
      dir = join(league.system.dataDir, 'club');
      mkdirSync(dir);
      certificate = await makeCertificate([CLUB]);
      writeFileSync(join(dir, 'privkey.pem'), certificate.key);
      writeFileSync(join(dir, 'fullchain.pem'), certificate.cert);
      [plainPort, tlsPort] = (await freePorts(2)) as [number, number];
      const http = site({ dir, plainPort, tlsPort, gatewayPort: league.system.ports.gateway });
      nginx = await startNginx({ dataDir: dir, http, port: tlsPort, tell: console.log });
    });
    afterAll(() => nginx?.stop());

    const open = async (path: string): Promise<IncomingMessage> => {
      const at = { host: '127.0.0.1', port: tlsPort, servername: CLUB, ca: certificate.cert, headers: { host: CLUB } };
      const [answer] = (await once(get({ ...at, path }), 'response')) as [IncomingMessage];
      return answer;
    };

    test('a member who opens the address without TLS is led to it', async ({ skip }) => {
      if (nginx === undefined) skip(NO_NGINX);
      const request = getPlain({ host: '127.0.0.1', port: plainPort, path: '/extension', headers: { host: CLUB } });
      const [{ headers }] = (await once(request, 'response')) as [IncomingMessage];
      expect(headers.location).toBe(`https://${CLUB}/extension`);
    });

    test('a member adds the extension from /extension, signs in, and sees a solved problem in Discord', async ({
      skip,
    }) => {
      if (nginx === undefined) skip(NO_NGINX);
      const [, zipPath] = /href="(\/extension\/[^"]+-chrome\.zip)"/.exec(await text(await open('/extension')))!;
      const zip = join(dir, 'extension.zip');
      writeFileSync(zip, await buffer(await open(zipPath!)));
      const extensionDir = join(dir, 'LeetCord');
      await runCommand((await findPython([3, 10]))!, ['-m', 'zipfile', '-e', zip, extensionDir], { timeoutMs: 20_000 });

      const hosts = { [CLUB]: { port: tlsPort, spkiHash: certificate.spkiHash } };
      const browser = await league.openBrowser({ hosts, extensionDir });
      await joinInBrowser(league, browser, 'farid', 'Farid');
      await submitInBrowser(browser, 'climbing-stairs', { code: '# dp', button: 'Submit', result: 'Accepted' });
      await expect
        .poll(league.posts, WAIT)
        .toContainEqual(expect.stringMatching(/Climbing Stairs \| \*\*Farid\*\* solved it/));
      await (await browser.openPopup()).getByText(/First solve, easy: 1 point/).waitFor();
      await browser.close();
    });
  });
