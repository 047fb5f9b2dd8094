import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import { z } from 'zod';

/** A problem's slug in what comes from outside: it becomes a key and the name of a field in the database. */
export const problemSlug = z.string().refine(isProblemSlug, 'is no slug');
