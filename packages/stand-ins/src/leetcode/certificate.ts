import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate } from 'selfsigned';
import { z } from 'zod';

/** A certificate for leetcode.com that only this stand-in has. */
export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spkiHash: string;
}

async function makeCertificate(): Promise<KeyPair> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'leetcode.com' }], {
    keyType: 'ec',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: ['leetcode.com', 'www.leetcode.com', 'localhost'].map((value) => ({ type: 2, value })),
      },
    ],
  });
  return { key, cert };
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
  const { key, cert } = kept ?? (await makeCertificate());
  if (path !== undefined && kept === undefined) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, JSON.stringify({ key, cert }), { mode: 0o600 });
  }
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, spkiHash: createHash('sha256').update(spki).digest('base64') };
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
