import { z } from 'zod';

/** Converts a value from one version to the next. */
export type Step = (value: Record<string, unknown>) => Record<string, unknown>;

/** A value from before there were versions counts as version 1. */
const versioned = z.looseObject({ version: z.int().min(1).default(1) });

/** How the browser stores a kind of value, whichever version of the extension wrote it. */
export interface Format<T> {
  /** Null for a value that this version can't read: it is damaged, or a later version wrote it. */
  read(stored: unknown): T | null;
  write(value: T): unknown;
}

/**
 * @param schema of a value in this version
 * @param steps from the first version on. To change the schema, add a step that converts the previous version.
 */
export function createFormat<T extends object>(schema: z.ZodType<T>, steps: readonly Step[] = []): Format<T> {
  const current = steps.length + 1;
  return {
    read: (stored) => {
      const parsed = versioned.safeParse(stored);
      if (!parsed.success || parsed.data.version > current) return null;
      const { version, ...value } = parsed.data;
      const upgraded = steps.slice(version - 1).reduce<Record<string, unknown>>((before, step) => step(before), value);
      return schema.safeParse(upgraded).data ?? null;
    },
    write: (value) => ({ ...value, version: current }),
  };
}
