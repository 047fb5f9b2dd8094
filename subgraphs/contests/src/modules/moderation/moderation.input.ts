import { typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';

const MAX_REASON_LENGTH = 300;

const MAX_POINTS = 100;
const points = z
  .number('Points are whole numbers.')
  .int('Points are whole numbers.')
  .min(0, 'Points are 0 or more.')
  .max(MAX_POINTS, `Points are ${MAX_POINTS} at most.`)
  .nullish();

export const scoringInput = z.object({
  easyPoints: points,
  mediumPoints: points,
  hardPoints: points,
  repeatsScore: z.boolean().nullish(),
});

export const reasonInput = z.object({
  reason: typedText({
    empty: 'Give a reason that can be seen.',
    long: `Shorten the reason to ${MAX_REASON_LENGTH} characters.`,
    max: MAX_REASON_LENGTH,
  }),
});
