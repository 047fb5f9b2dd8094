import type { DeclaredCollections } from '@leetcord/kit/mongo/personal-data';
import type { Transaction } from './transaction.ts';

/** What a module keeps about a user. Each module declares its own in `personal-data.ts`. */
export interface PersonalData<Owner, Read = unknown> extends DeclaredCollections {
  /** All of it as its owner sees it: without hashes and secrets. */
  read(owner: Owner): Promise<Read>;
  /** Erases all of it, in the transaction of the account's deletion, and ends the access tokens that it may have. */
  erase(owner: Owner, tx: Transaction): Promise<void>;
}

/** Whether a document's owner sees a field. Each is named: a new field does not compile until somebody has decided. */
type FieldChoice<T> = { readonly [K in keyof Required<T>]: 'shown' | 'hidden' };

type Shown<T, C extends FieldChoice<T>> = { [K in keyof T as C[K] extends 'shown' ? K : never]: T[K] };

/** Shows documents of one kind to their owner. */
export const showing =
  <T extends object>() =>
  <const C extends FieldChoice<T>>(choice: C) =>
  (document: T): Shown<T, C> => {
    // A field that nobody has decided on, in a document of another version, stays hidden.
    const shown = Object.entries(document).filter(([name]) => choice[name as keyof T] === 'shown');
    return Object.fromEntries(shown) as Shown<T, C>;
  };
