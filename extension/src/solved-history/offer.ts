import { z } from 'zod';
import { createFormat } from '../storage/format.ts';
import type { Owner } from '../session/owner.ts';

/** Where this browser keeps who has answered the offer. */
export const OFFER = 'solved-history-offer';

/** So many users of one browser. */
const MOST_OWNERS = 20;

const offer = z.object({ answeredBy: z.array(z.string()) });
const offerFormat = createFormat(offer);

/** Who has answered, or was answered for. */
export const answeredBy = (stored: unknown): readonly Owner[] => offerFormat.read(stored)?.answeredBy ?? [];

export const withAnswerOf = (stored: unknown, owner: Owner): unknown =>
  offerFormat.write({ answeredBy: [...new Set([owner, ...answeredBy(stored)])].slice(0, MOST_OWNERS) });
