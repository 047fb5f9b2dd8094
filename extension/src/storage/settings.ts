import { z } from 'zod';
import { createFormat } from './format.ts';

/** Where the user's choices for this browser are stored. */
export const SETTINGS = 'settings';

const settings = z.object({
  /** Whether a LeetCode page shows what a solve on it gave. */
  showsToasts: z.boolean().default(true),
});
export type Settings = z.infer<typeof settings>;
export const settingsFormat = createFormat(settings);

/** The stored settings; the defaults while nothing is stored that this version can read. */
export const settingsOf = (stored: unknown): Settings => settingsFormat.read(stored) ?? settings.parse({});
