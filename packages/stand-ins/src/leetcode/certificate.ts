import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';
import { z } from 'zod';

/** A certificate of one's own, which vouches for itself. */
export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spkiHash: string;
}

const NAMES = ['leetcode.com', 'www.leetcode.com', 'localhost'];

/** A new certificate for these host names. */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: names[0]! }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return withHash({ key, cert });
}

function withHash({ key, cert }: KeyPair): Certificate {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, spkiHash: createHash('sha256').update(spki).digest('base64') };
}

/** What is kept: whoever has the key can pose as the stand-in. */
const keyPair = z.object({ key: z.string(), cert: z.string() });
type KeyPair = z.infer<typeof keyPair>;

/**
 * The previous run's certificate if it is still valid, else a new one: a browser that was opened before a restart trusts only that one.
 * Without a path it lasts as long as the process.
 */
export async function loadCertificate(path: string | undefined, now: Date): Promise<Certificate> {
  const kept = path === undefined ? undefined : read(path, now);
  if (kept !== undefined) return withHash(kept);
  const made = await makeCertificate(NAMES);
  if (path !== undefined) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, JSON.stringify({ key: made.key, cert: made.cert }), { mode: 0o600 });
  }
  return made;
}

function read(path: string, now: Date): KeyPair | undefined {
  try {
    const kept = keyPair.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new X509Certificate(kept.cert).validToDate > now ? kept : undefined;
  } catch {
    // None yet, or only half of one: a new one is as good.
    return undefined;
  }
}
