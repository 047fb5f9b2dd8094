import { verifierWithKeys } from '@leetcord/kit/auth/token-verifier';
import { systemClock } from '@leetcord/kit/clock';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';

const { publicKey, privateKey } = await generateKeyPair('EdDSA');

/** Checks tokens as a subgraph does, with the keys of these tests. */
export const verifyToken = verifierWithKeys(
  createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'EdDSA' }] }),
  systemClock,
);

const sign = (claims: Record<string, unknown>, expiresIn: string) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
    .setIssuer('leetcord')
    .setAudience('leetcord')
    .setExpirationTime(expiresIn)
    .sign(privateKey);

/** An `Authorization` header of a user. */
export const asUser = async (id: string, expiresIn = '10m') =>
  `Bearer ${await sign({ kind: 'user', sub: id, sid: 's1' }, expiresIn)}`;

/** An `Authorization` header of the bot. */
export const asBot = async (expiresIn = '10m') =>
  `Bearer ${await sign({ kind: 'service', sub: 'bot', scope: 'events:read' }, expiresIn)}`;
