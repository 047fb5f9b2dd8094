import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '@leetcord/kit/auth/access-token';
import type { Person } from '@leetcord/driver/sign-in';
import {
  base64url,
  calculateJwkThumbprint,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
} from 'jose';
import type { Insider } from '../support/insider.ts';

interface Forger {
  insider: Insider;
  /** The person whose honest token the forger has, such as the forger. */
  person: Person;
  /** The user whom the forger wants to be. */
  victimId: string;
}
type Forgery = (forger: Forger) => Promise<string>;

const encode = (value: object) => base64url.encode(JSON.stringify(value));
const decode = (part: string) =>
  JSON.parse(new TextDecoder().decode(base64url.decode(part))) as Record<string, unknown>;
const partsOf = ({ accessToken }: Person) => accessToken.split('.') as [string, string, string];

/** A token of the victim's with this header, signed with the forger's own key. */
const signedByForger = async (victimId: string, header: (jwk: object, kid: string) => Promise<object> | object) => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return new SignJWT({ kind: 'user', sid: 'forged' })
    .setProtectedHeader({ alg: 'EdDSA', ...(await header(jwk, await calculateJwkThumbprint(jwk))) })
    .setSubject(victimId)
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(privateKey);
};

/** The victim's claims under another `alg`, signed by HMAC with a secret. */
const signedByHmac = async ({ person, victimId }: Forger, kid: string, secret: Uint8Array) => {
  const claims = { ...decode(partsOf(person)[1]), sub: victimId };
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
};

const userClaims = (victimId: string) => ({ kind: 'user', sub: victimId, sid: 'made-by-an-insider' });

/** Invalid access tokens. Those with a valid signature were signed with the system's own key. */
export const FORGERIES: Record<string, Forgery> = {
  'that has expired': ({ insider, victimId }) => insider.sign(userClaims(victimId), { expiresIn: '-1m' }),
  'without an end': async ({ insider, victimId }) => {
    const { kid, privateJwk } = await insider.signingKey();
    return new SignJWT(userClaims(victimId))
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .sign((await importJWK(privateJwk, 'EdDSA')) as CryptoKey);
  },
  'of another issuer': ({ insider, victimId }) => insider.sign(userClaims(victimId), { issuer: 'leetcode' }),
  'for another audience': ({ insider, victimId }) => insider.sign(userClaims(victimId), { audience: 'leetcode' }),
  'of a kind that there is not': ({ insider, victimId }) => insider.sign({ ...userClaims(victimId), kind: 'admin' }),
  'with another signature': async ({ person }) => {
    const [header, claims, signature] = partsOf(person);
    return `${header}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
  },
  'whose claims were changed': async ({ person, victimId }) => {
    const [header, claims, signature] = partsOf(person);
    return `${header}.${encode({ ...decode(claims), sub: victimId })}.${signature}`;
  },
  'without a signature': async ({ person }) => partsOf(person).slice(0, 2).join('.') + '.',
  'of two parts': async ({ person }) => partsOf(person).slice(0, 2).join('.'),
  'with alg none': async ({ person, victimId }) =>
    `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ ...decode(partsOf(person)[1]), sub: victimId })}.`,
  'with alg none and the signature of another': async ({ person, victimId }) => {
    const [, claims, signature] = partsOf(person);
    return `${encode({ alg: 'none' })}.${encode({ ...decode(claims), sub: victimId })}.${signature}`;
  },
  'with the public key as the secret of HS256': async (forger) => {
    const { kid, publicJwk } = await forger.insider.signingKey();
    return signedByHmac(forger, kid, base64url.decode(publicJwk.x!));
  },
  'with the public key as PEM as the secret of HS256': async (forger) => {
    const { kid, publicJwk } = await forger.insider.signingKey();
    const pem = await exportSPKI((await importJWK(publicJwk, 'EdDSA')) as CryptoKey);
    return signedByHmac(forger, kid, new TextEncoder().encode(pem));
  },
  'by a key of the forger under our key id': ({ insider, victimId }) =>
    signedByForger(victimId, async () => ({ kid: (await insider.signingKey()).kid })),
  'by a key of the forger under its own key id': ({ victimId }) => signedByForger(victimId, (_jwk, kid) => ({ kid })),
  'by a key of the forger that is in its header': ({ victimId }) =>
    signedByForger(victimId, (jwk, kid) => ({ kid, jwk })),
};

/** A server of the forger's that has the key of a forged token, and a count of the requests to it. */
export async function forgeWithKeyServer(victimId: string) {
  let keys: object[] = [];
  let requests = 0;
  const server = createServer((_req, res) => {
    requests += 1;
    res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jku = `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/jwks.json`;
  const token = await signedByForger(victimId, (jwk, kid) => {
    keys = [{ ...jwk, kid, alg: 'EdDSA', use: 'sig' }];
    return { kid, jku, x5u: jku };
  });
  return { token, requests: () => requests, close: () => server.close() };
}
