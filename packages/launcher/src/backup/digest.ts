import { createHash } from 'node:crypto';

const MODULUS = 1n << 256n;

/** A collection's documents in few bytes, whatever their order: how many there are, and the sum of their SHA-256. */
export class Digest {
  count = 0;
  #sum = 0n;

  add(bson: Uint8Array): void {
    this.count += 1;
    this.#sum = (this.#sum + hashOf(bson)) % MODULUS;
  }

  remove(bson: Uint8Array): void {
    this.count -= 1;
    this.#sum = (this.#sum - hashOf(bson) + MODULUS) % MODULUS;
  }

  get hash(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }

  equals(other: Digest): boolean {
    return this.count === other.count && this.hash === other.hash;
  }
}

const hashOf = (bson: Uint8Array): bigint => BigInt(`0x${createHash('sha256').update(bson).digest('hex')}`);
