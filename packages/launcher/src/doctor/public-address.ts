import { once } from 'node:events';
import { connect, type PeerCertificate } from 'node:tls';
import { isLoopback } from '@leetcord/kit/process/public-url';
import { addressesOf } from '@leetcord/wiring/parts';
import { z } from 'zod';
import { connectionFailure } from '../connection-failure.ts';
import { bad, good, warning, type Check, type Finding } from './finding.ts';
import type { Patient } from './patient.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Let's Encrypt renews 30 days before the end: with fewer, the renewal fails. */
const RENEWED_BEFORE_DAYS = 14;

const live = z.object({ status: z.literal('ok') });
/** When this LeetCord last read LeetCode's catalogue: two of them hardly do so in the same millisecond. */
const fingerprint = z.object({ data: z.object({ catalogueStatus: z.unknown() }) });

/** The address that members use: whether it leads to this LeetCord, its certificate, and what stands before it. */
export const publicAddressCheck = ({ settings, env, ports, runningPid }: Patient): Check => ({
  title: 'Address for members',
  async *look(signal) {
    const { PUBLIC_URL: publicUrl, EXTENSION_URL: extensionUrl } = settings;
    yield* proxyFindings(publicUrl, settings.TRUST_PROXY);
    if (extensionUrl !== undefined) yield await extensionFinding(extensionUrl, signal);
    if (publicUrl === undefined || isLoopback(new URL(publicUrl).hostname)) {
      yield warning(
        'Members reach LeetCord only from this machine',
        'That is enough to try it. For a server, set PUBLIC_URL to an address that they can open.',
      );
      return;
    }
    if (publicUrl.startsWith('https:')) yield* await certificateFindings(new URL(publicUrl), signal);
    const reply = await readJson(`${publicUrl}/health/live`, signal);
    if ('failure' in reply) {
      const advice = "Check the name's address (DNS), the firewall and the proxy before LeetCord.";
      // Before the start, nothing is behind the proxy, which then answers 502 or so.
      const isProxy = runningPid === undefined && reply.status !== undefined && reply.status >= 500;
      yield isProxy
        ? warning(`A proxy answers at ${publicUrl}; LeetCord does not run behind it`, 'Look again when it runs.')
        : bad(`${publicUrl} does not lead to LeetCord: ${reply.failure}`, advice);
      return;
    }
    if (!live.safeParse(reply.body).success) {
      yield bad(`Something else answers at ${publicUrl}`, 'Let the proxy send all paths of that name to the gateway.');
      return;
    }
    yield await sameLeetCord(publicUrl, addressesOf(ports, env).gateway, runningPid !== undefined, signal);
  },
});

function proxyFindings(publicUrl: string | undefined, trustProxy: string | undefined): Finding[] {
  const isTrusted = trustProxy !== undefined && trustProxy !== '0';
  const isBehindTls = publicUrl?.startsWith('https:') === true;
  if (isBehindTls && !isTrusted) {
    return [
      warning(
        'PUBLIC_URL has TLS, which a proxy ends, but TRUST_PROXY is not set: all members share the limits of one address',
        'Set TRUST_PROXY to the number of proxies before LeetCord, such as 1, or to their addresses.',
      ),
    ];
  }
  if (isTrusted && !isBehindTls) {
    return [
      warning(
        'TRUST_PROXY is set, but PUBLIC_URL names no proxy: callers could pretend to be at any address',
        'Unset TRUST_PROXY, or set PUBLIC_URL to the address of the proxy.',
      ),
    ];
  }
  return isTrusted ? [good('TRUST_PROXY is set for the proxy before LeetCord')] : [];
}

async function extensionFinding(url: string, signal: AbortSignal): Promise<Finding> {
  try {
    const { status, ok } = await fetch(url, { signal });
    if (ok) return good(`Members find the extension at ${url}`);
    return bad(`The extension is not at ${url}: ${status}`, 'Correct EXTENSION_URL, or unset it.');
  } catch (error) {
    return bad(`The extension is not at ${url}: ${connectionFailure(error)}`, 'Correct EXTENSION_URL, or unset it.');
  }
}

/** When the certificate ends. Whether it is trusted shows in the request. */
async function certificateFindings({ hostname, port }: URL, signal: AbortSignal): Promise<Finding[]> {
  const servername = hostname.replace(/^\[|\]$/g, '');
  const socket = connect({ host: servername, port: Number(port || 443), servername, rejectUnauthorized: false });
  const give = () => socket.destroy();
  signal.addEventListener('abort', give);
  let certificate: PeerCertificate;
  try {
    await once(socket, 'secureConnect', { signal });
    certificate = socket.getPeerCertificate();
  } catch {
    // The request says why.
    return [];
  } finally {
    signal.removeEventListener('abort', give);
    socket.destroy();
  }
  const days = Math.floor((Date.parse(certificate.valid_to) - Date.now()) / DAY_MS);
  const text = `Its TLS certificate ends in ${days} days`;
  const advice = 'See why the proxy does not renew it.';
  if (days < 0) return [bad(`Its TLS certificate ended on ${certificate.valid_to}`, advice)];
  return [days < RENEWED_BEFORE_DAYS ? warning(text, advice) : good(text)];
}

type JsonReply = { body: unknown } | { failure: string; status?: number };

async function readJson(url: string, signal: AbortSignal, init: RequestInit = {}): Promise<JsonReply> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    if (!response.ok) return { failure: `it answers ${response.status}`, status: response.status };
    return { body: await response.json().catch(() => undefined) };
  } catch (error) {
    return { failure: connectionFailure(error) };
  }
}

/** What differs between any two. */
export const FINGERPRINT = '{ catalogueStatus { syncedAt } }';

/** Whether the public address leads to the LeetCord that runs here, by something that differs between any two. */
async function sameLeetCord(
  publicUrl: string,
  localUrl: string,
  isRunning: boolean,
  signal: AbortSignal,
): Promise<Finding> {
  if (!isRunning) {
    return warning(
      `A LeetCord answers at ${publicUrl}, but none runs here`,
      'Is it another one? Then change PUBLIC_URL.',
    );
  }
  const ask = async (url: string) => {
    const reply = await readJson(`${url}/graphql`, signal, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: FINGERPRINT }),
    });
    return 'body' in reply ? JSON.stringify(fingerprint.safeParse(reply.body).data?.data) : undefined;
  };
  const [there, here] = await Promise.all([ask(publicUrl), ask(localUrl)]);
  if (there === undefined || here === undefined || here.includes('null')) {
    return good(`A LeetCord answers at ${publicUrl}`);
  }
  if (there === here) return good(`This LeetCord answers at ${publicUrl}`);
  return bad(`Another LeetCord answers at ${publicUrl}`, 'Change PUBLIC_URL, or where the proxy leads.');
}
