import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** Length of an id in bytes: one block of the cipher. */
const BLOCK = 16;
const HEX_ID = /^[0-9a-f]{32}$/;
const SCOPED_ID = /^(.{1,100})\.([0-9a-f]{32})$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The ids and cursors that callers other than a row's owner see. They differ between communities, and reveal nothing without the
 * key: nobody can tell from them that rows in two communities are one submission, or were written at the same time.
 */
export class PublicIds {
  readonly #key: Buffer;

  /** `key`: 32 random bytes, the same in all replicas. */
  constructor(key: Buffer) {
    this.#key = key;
  }

  /** A submission's id in a community. */
  submission(id: string, communityId: string): string {
    if (!HEX_ID.test(id)) throw new Error('A submission id is not 16 bytes of hex');
    return `${communityId}.${this.#encrypt(Buffer.from(id, 'hex'), `submission:${communityId}`).toString('hex')}`;
  }

  /** The content of such an id; null if it is not one. A forged one yields an id that no submission has. */
  readSubmission(text: string): { id: string; communityId: string } | null {
    const [, communityId, sealed] = SCOPED_ID.exec(text) ?? [];
    if (communityId === undefined || sealed === undefined) return null;
    return { id: this.#decrypt(Buffer.from(sealed, 'hex'), `submission:${communityId}`).toString('hex'), communityId };
  }

  /** An event's id, which cannot be reversed. */
  event(id: string, communityId: string): string {
    return this.#hash(`event:${communityId}:${id}`).subarray(0, BLOCK).toString('hex');
  }

  /** An id of somebody's row in a list, which cannot be reversed, and which differs between lists. Another appearance is another row. */
  row(list: string, userId: string, shownAs: string): string {
    return this.#hash(`row:${list}:${userId}:${shownAs}`).subarray(0, BLOCK).toString('hex');
  }

  /** The cursor of a place in the log, for followers of one community. */
  cursor(place: number, communityId: string): string {
    const block = Buffer.alloc(BLOCK);
    block.writeBigUInt64BE(BigInt(place), BLOCK / 2);
    return this.#encrypt(block, `cursor:${communityId}`).toString('hex');
  }

  /** The place; null if it is not a cursor of this community. */
  readCursor(text: string, communityId: string): number | null {
    if (!HEX_ID.test(text)) return null;
    const block = this.#decrypt(Buffer.from(text, 'hex'), `cursor:${communityId}`);
    const place = Number(block.readBigUInt64BE(BLOCK / 2));
    return block.readBigUInt64BE(0) === 0n && Number.isSafeInteger(place) ? place : null;
  }

  /** Encrypts a cursor of a list. Equal cursors of a list stay equal. */
  seal(cursor: string, list: string): string {
    const iv = this.#hash(`iv:${list}:${cursor}`).subarray(0, IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#hash('list'), iv).setAAD(Buffer.from(list));
    const sealed = Buffer.concat([cipher.update(cursor, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The cursor that was sealed for this list; null for anything else. */
  unseal(text: string, list: string): string | null {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
    const iv = bytes.subarray(0, IV_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.#hash('list'), iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(list)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }

  #hash(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest();
  }

  // A block never repeats under its key, so plain AES, which is a permutation, is enough.
  #encrypt(block: Buffer, purpose: string): Buffer {
    const cipher = createCipheriv('aes-256-ecb', this.#hash(purpose), null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]);
  }

  #decrypt(block: Buffer, purpose: string): Buffer {
    const decipher = createDecipheriv('aes-256-ecb', this.#hash(purpose), null).setAutoPadding(false);
    return Buffer.concat([decipher.update(block), decipher.final()]);
  }
}
