import { TOKEN_ALGORITHM } from '@leetcord/kit/auth/access-token';
import type { Clock } from '@leetcord/kit/clock';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { KeysRepository } from './keys.repository.ts';

/** How long one process signs with the key that it knows before it looks for a newer one, in ms. */
const SIGNING_KEY_MAX_AGE_MS = 60_000;

interface Signer {
  kid: string;
  key: CryptoKey;
}

/** The Ed25519 keys of access tokens: the newest signs, all verify and are published. */
export class KeysService {
  readonly #repository: KeysRepository;
  readonly #clock: Clock;
  #signer: (Signer & { readAt: number }) | undefined;
  #verify: JWTVerifyGetKey | undefined;

  constructor(repository: KeysRepository, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  /** Makes the first key when there is none. Replicas that start at once end up with the same one. */
  async ensureKey(): Promise<void> {
    if ((await this.#repository.findAll()).length > 0) return;
    const { publicKey, privateKey } = await generateKeyPair(TOKEN_ALGORITHM, { crv: 'Ed25519', extractable: true });
    const publicJwk = await exportJWK(publicKey);
    await this.#repository.insertUnlessMade({
      _id: await calculateJwkThumbprint(publicJwk),
      generation: 1,
      publicJwk,
      privateJwk: await exportJWK(privateKey),
      createdAt: this.#clock.now(),
    });
  }

  /** The key that signs now. */
  async signer(): Promise<Signer> {
    const now = this.#clock.now().getTime();
    if (this.#signer === undefined || now - this.#signer.readAt > SIGNING_KEY_MAX_AGE_MS) {
      const [newest] = await this.#repository.findAll();
      if (newest === undefined) throw new Error('There is no signing key in the database');
      const key = (await importJWK(newest.privateJwk, TOKEN_ALGORITHM)) as CryptoKey;
      this.#signer = { kid: newest._id, key, readAt: now };
    }
    return this.#signer;
  }

  /** The public keys, as `/.well-known/jwks.json` shows them (RFC 7517). */
  async published(): Promise<JSONWebKeySet> {
    const keys = await this.#repository.findAll();
    return {
      keys: keys.map(({ _id, publicJwk: { kty, crv, x } }) => ({
        ...{ kty, crv, x },
        kid: _id,
        alg: TOKEN_ALGORITHM,
        use: 'sig',
      })),
    } as JSONWebKeySet;
  }

  /** Finds the key of a token for this process's own checks; looks into the database for one that it does not know. */
  readonly verificationKey: JWTVerifyGetKey = async (header, token) => {
    if (this.#verify !== undefined) {
      try {
        return await this.#verify(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      }
    }
    this.#verify = createLocalJWKSet(await this.published());
    return this.#verify(header, token);
  };
}
