import { TOKEN_ALGORITHM } from '@leetcord/kit/auth/access-token';
import type { Clock } from '@leetcord/kit/time/clock';
import { createLocalJWKSet, errors, importJWK, type CryptoKey, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { checkingKeys, signingKey } from './key-life.ts';
import type { KeysRepository, SigningKey } from './keys.repository.ts';

/** How long a process uses the keys that it has read, in ms. */
const KEYS_MAX_AGE_MS = 60_000;
/** How long an unknown key id is considered made up before the keys are read again, in ms. */
const UNKNOWN_KEY_PAUSE_MS = 1_000;

interface Signer {
  kid: string;
  key: CryptoKey;
}

interface KnownKeys {
  keys: SigningKey[];
  readAt: number;
  /** Finds the key of a token. */
  find: JWTVerifyGetKey;
}

/** The Ed25519 keys of access tokens: one signs now; those whose tokens may not have expired are published and verify. */
export class KeysService {
  readonly #repository: KeysRepository;
  readonly #clock: Clock;
  #known: KnownKeys | undefined;
  #signer: Signer | undefined;

  constructor(repository: KeysRepository, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  /** The key that signs now. */
  async signer(): Promise<Signer> {
    const { keys } = await this.#keysOf(KEYS_MAX_AGE_MS);
    const able = keys.filter(({ privateJwk }) => privateJwk !== undefined);
    const signing = signingKey(able, this.#clock.now().getTime());
    if (signing?.privateJwk === undefined) throw new Error('There is no signing key in the database');
    if (signing._id !== this.#signer?.kid) {
      const key = (await importJWK(signing.privateJwk, TOKEN_ALGORITHM)) as CryptoKey;
      this.#signer = { kid: signing._id, key };
    }
    return this.#signer;
  }

  /** The public keys, as `/.well-known/jwks.json` shows them (RFC 7517). */
  async published(): Promise<JSONWebKeySet> {
    return this.#publicPartsOf(await this.#repository.findAll());
  }

  /** Finds the key of a token for this process's own checks; for an unknown one it reads the database. */
  readonly verificationKey: JWTVerifyGetKey = async (header, token) => {
    try {
      return await (await this.#keysOf(KEYS_MAX_AGE_MS)).find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
    }
    return (await this.#keysOf(UNKNOWN_KEY_PAUSE_MS)).find(header, token);
  };

  /** The keys, read again when they were read longer ago than this. */
  async #keysOf(maxAgeMs: number): Promise<KnownKeys> {
    const now = this.#clock.now().getTime();
    if (this.#known === undefined || Math.abs(now - this.#known.readAt) >= maxAgeMs) {
      const keys = await this.#repository.findAll();
      this.#known = { keys, readAt: now, find: createLocalJWKSet(this.#publicPartsOf(keys)) };
    }
    return this.#known;
  }

  #publicPartsOf(keys: readonly SigningKey[]): JSONWebKeySet {
    return {
      keys: checkingKeys(keys, this.#clock.now().getTime()).map(({ _id, publicJwk: { kty, crv, x } }) => ({
        ...{ kty, crv, x },
        kid: _id,
        alg: TOKEN_ALGORITHM,
        use: 'sig',
      })),
    } as JSONWebKeySet;
  }
}
