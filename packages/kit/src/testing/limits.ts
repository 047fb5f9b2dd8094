import { expect, test } from 'vitest';
import type { z } from 'zod';

/** What is limited, how much of it is taken, and whether an amount of it is. */
export type Limit = readonly [what: string, most: number, takes: (amount: number) => boolean | Promise<boolean>];

/** Tests that each limit is where the table says: that much is taken, and one more is not. */
export const testLimits = (limits: readonly Limit[]): void =>
  test.each(limits)('%s: %d is the most that is taken', async (_what, most, takes) => {
    expect([await takes(most), await takes(most + 1)]).toEqual([true, false]);
  });

/** Whether a schema takes what is made of an amount. */
export const parsed =
  (schema: z.ZodType, given: (amount: number) => unknown) =>
  (amount: number): boolean =>
    schema.safeParse(given(amount)).success;

/** Whether something does not throw for an amount. */
export const allowed =
  (work: (amount: number) => unknown) =>
  (amount: number): boolean => {
    try {
      work(amount);
      return true;
    } catch {
      return false;
    }
  };

/** A text of so many characters. */
export const text = (length: number): string => 'x'.repeat(length);

/** So many of something, each made of its index. */
export const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
