import { z } from 'zod';

const [MIN_HOURS, MAX_HOURS] = [1, 12];
const HOURS = `hoursBefore must be ${MIN_HOURS} to ${MAX_HOURS}; leave it out for no reminder.`;

export const reminderInput = z.object({
  hoursBefore: z
    .int(HOURS)
    .min(MIN_HOURS, HOURS)
    .max(MAX_HOURS, HOURS)
    .nullish()
    .transform((hours) => hours ?? null),
});

const MAX_FREEZES = 10;
const FREEZES = `perMonth must be 0 to ${MAX_FREEZES}.`;

export const freezesInput = z.object({ perMonth: z.int(FREEZES).min(0, FREEZES).max(MAX_FREEZES, FREEZES) });
