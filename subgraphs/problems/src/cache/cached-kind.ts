import type { z } from 'zod';
import type { Call } from '../leetcode/call.ts';
import type { Answer } from '../leetcode/operation.ts';
import type { Ages } from './ages.ts';

/** One kind of thing that is read from LeetCode and kept, such as problems. */
export interface CachedKind<T extends object> {
  /** Such as `problem`: in the log and in metrics. */
  name: string;
  ages: Ages;
  /** Those of a copy, where not all copies have the same. */
  agesOf?(copy: Pick<Copy<T>, 'value' | 'fetchedAt'>): Ages;
  /** The one spelling under which something is kept; null for what LeetCode cannot have, which nobody is asked about. */
  keyOf(text: string): string | null;
  /** What a copy must be like. One that an older release left, of another shape, counts as none. */
  schema: z.ZodType<T>;
  /** Asks LeetCode for all of the keys by as few requests as fit. In their order; null for what LeetCode doesn't have. */
  fetchMany(keys: readonly string[], call: Call): Promise<Answer<T | null>[]>;
  /** Whether a copy stays when LeetCode says that it has the thing no more. Else it is forgotten. */
  keepsGone: boolean;
  /**
   * Whether a copy tells of nothing, such as an empty list. It is kept no longer than what LeetCode doesn't have: else anybody
   * could fill the database with names.
   */
  isEmpty?(value: T): boolean;
}

/** A copy as it is answered. */
export interface Copy<T> {
  value: T;
  /** When LeetCode said so. */
  fetchedAt: Date;
  /** Older than it should be: it is being read again, or LeetCode does not answer. */
  isStale: boolean;
}
