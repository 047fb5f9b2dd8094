import type { z } from 'zod';
import type { Call } from '../leetcode/call.ts';
import type { Answer } from '../leetcode/operation.ts';
import type { Ages } from './ages.ts';

/** One kind of thing that is read from LeetCode and kept, such as problems. */
export interface CachedKind<T extends object> {
  /** Such as `problem`: for the log and the metrics. */
  name: string;
  /** Where the copies are. */
  collection: string;
  /** A copy is deleted so long after it was read, in s; if not given, never: an old copy is better than none. */
  keptForS?: number;
  ages: Ages;
  /** The ages of one copy, for kinds whose copies differ in this. */
  agesOf?(copy: Pick<Copy<T>, 'value' | 'fetchedAt'>): Ages;
  /** The canonical spelling under which something is kept; null for what LeetCode cannot have, so that it is not asked. */
  keyOf(text: string): string | null;
  /** The shape of a copy. A copy of another shape, left by an older release, is ignored. */
  schema: z.ZodType<T>;
  /** Asks LeetCode for all keys with as few requests as possible. Answers in their order; null for what LeetCode doesn't have. */
  fetchMany(keys: readonly string[], call: Call): Promise<Answer<T | null>[]>;
  /** Whether a copy stays when LeetCode no longer has the thing. Otherwise it is deleted. */
  keepsGone: boolean;
  /**
   * Whether a copy is empty, such as an empty list. It is kept no longer than "LeetCode has none": otherwise anybody could fill the
   * database with names.
   */
  isEmpty?(value: T): boolean;
}

/** A copy as readers get it. */
export interface Copy<T> {
  value: T;
  /** When LeetCode gave it. */
  fetchedAt: Date;
  /** Older than it should be: it is being refreshed, or LeetCode does not answer. */
  isStale: boolean;
}
