import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import { z } from 'zod';

/** A problem's slug in outside data: it becomes a key and a field name in the database. */
export const problemSlug = z.string().refine(isProblemSlug, 'is no slug');
