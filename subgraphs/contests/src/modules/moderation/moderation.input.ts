import { typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';

const MAX_REASON_LENGTH = 300;

export const reasonInput = z.object({
  reason: typedText({
    empty: 'Give a reason that can be seen.',
    long: `Shorten the reason to ${MAX_REASON_LENGTH} characters.`,
    max: MAX_REASON_LENGTH,
  }),
});
