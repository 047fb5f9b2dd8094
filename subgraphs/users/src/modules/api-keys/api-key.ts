import { createHash, randomBytes } from 'node:crypto';

/** The two random parts of an API key, both base64url. */
interface ApiKeyParts {
  /** Finds the key. 128 bits. */
  lookup: string;
  /** Proves that it is the key. 256 bits. */
  secret: string;
}

/** What is kept of a key: neither part can be derived from it. */
export interface ApiKeyHashes {
  /** The key's id, which its owner sees. */
  id: string;
  secretHash: string;
}

const LOOKUP_BYTES = 16;
const SECRET_BYTES = 32;
/** Starts with our name, so that scanners for leaked secrets recognize it. */
const PREFIX = 'leetcord_';
const FORMAT = new RegExp(`^${PREFIX}([\\w-]{22})\\.([\\w-]{43})$`);

export const newApiKey = (): ApiKeyParts => ({
  lookup: randomBytes(LOOKUP_BYTES).toString('base64url'),
  secret: randomBytes(SECRET_BYTES).toString('base64url'),
});

export const writeApiKey = ({ lookup, secret }: ApiKeyParts): string => `${PREFIX}${lookup}.${secret}`;

/** The parts of a key, or null when it is not one of ours. */
export function readApiKey(text: string): ApiKeyParts | null {
  const [, lookup, secret] = FORMAT.exec(text) ?? [];
  return lookup === undefined || secret === undefined ? null : { lookup, secret };
}

/** Random parts of this length need no salt and no slow hash: there is nothing to guess. */
export const hashApiKey = ({ lookup, secret }: ApiKeyParts): ApiKeyHashes => ({
  id: hash(lookup),
  secretHash: hash(secret),
});

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');
