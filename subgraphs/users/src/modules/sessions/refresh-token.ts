import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * A refresh token: its session, and a secret of 256 bits that works once. Both parts are base64url; only their hashes are kept.
 */
export interface RefreshToken {
  /** The same in all tokens of a session, and known only to holders of one of them. 128 bits. */
  family: string;
  secret: string;
}

const FAMILY_BYTES = 16;
const SECRET_BYTES = 32;
const FORMAT = /^([\w-]{22})\.([\w-]{43})$/;

export const newRefreshToken = (): RefreshToken => ({
  family: randomBytes(FAMILY_BYTES).toString('base64url'),
  secret: randomBytes(SECRET_BYTES).toString('base64url'),
});

/** A session's own random key, from which the secrets of its tokens are derived. */
export const newSuccessionKey = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/**
 * The token that replaces this one. Computing it takes the session's key, which never leaves the server, and this token, which the server
 * does not keep: a thief of only one of them cannot. The same token always has the same successor, so that a client whose answer was lost
 * can ask again.
 */
export const successorOf = ({ family, secret }: RefreshToken, successionKey: string): RefreshToken => ({
  family,
  secret: createHmac('sha256', successionKey).update(secret).digest('base64url'),
});

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const writeRefreshToken = ({ family, secret }: RefreshToken): string => `${family}.${secret}`;

/** The parts of a token, or null when it is not one of ours. */
export function readRefreshToken(text: string): RefreshToken | null {
  const [, family, secret] = FORMAT.exec(text) ?? [];
  return family === undefined || secret === undefined ? null : { family, secret };
}
