import { TOKEN_ALGORITHM } from '@leetcord/kit/auth/access-token';
import type { Clock } from '@leetcord/kit/time/clock';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { planRotation } from './key-life.ts';
import type { KeysRepository, SigningKey } from './keys.repository.ts';

/** Makes signing keys in time and deletes old ones. A key's phases follow from the time, not from these runs. */
export class KeyRotation {
  readonly #repository: KeysRepository;
  readonly #lifeMs: number;
  readonly #clock: Clock;

  /** `lifeMs` is for how long each key signs. */
  constructor(repository: KeysRepository, { lifeMs, clock }: { lifeMs: number; clock: Clock }) {
    this.#repository = repository;
    this.#lifeMs = lifeMs;
    this.#clock = clock;
  }

  /**
   * Does what is due. Safe to run on any number of replicas at once, late, or again after it was killed: there is one key of each
   * generation.
   */
  async look(): Promise<void> {
    const keys = await this.#repository.findAll();
    const { make, forget, remove } = planRotation(keys, this.#lifeMs, this.#clock.now().getTime());
    if (make !== null) await this.#repository.insertUnlessMade(await this.#make(make));
    if (forget.length > 0) await this.#repository.forgetPrivateParts(forget.map(({ _id }) => _id));
    if (remove.length > 0) await this.#repository.delete(remove.map(({ _id }) => _id));
  }

  async #make(generation: number): Promise<SigningKey> {
    const { publicKey, privateKey } = await generateKeyPair(TOKEN_ALGORITHM, { crv: 'Ed25519', extractable: true });
    const publicJwk = await exportJWK(publicKey);
    return {
      _id: await calculateJwkThumbprint(publicJwk),
      generation,
      publicJwk,
      privateJwk: await exportJWK(privateKey),
      createdAt: this.#clock.now(),
    };
  }
}
