import { z } from 'zod';

/** Marks that set the direction of the text after them: Unicode's Bidi_Control. Without them letters still have their own. */
const BIDI_CONTROLS = /\p{Bidi_Control}/gu;
/** NUL, line breaks and other controls; the line and paragraph separators; half surrogate pairs. */
const CONTROLS = /[\p{Control}\p{Line_Separator}\p{Paragraph_Separator}\p{Surrogate}]/u;
/** Something to see: neither space nor control, nor a mark without a letter, nor one of the letters that show nothing. */
const VISIBLE = /[^\p{Other}\p{Separator}\p{Mark}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is something to see in a text. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/**
 * The rule for a text of one line that a person types and others see, such as a title: at most `max` characters, with something to
 * see, and no control characters. Marks of direction and space around it are left out.
 */
export const typedText = ({ empty, long, max }: { empty: string; long: string; max: number }) =>
  z
    .string()
    .transform((text) => text.replaceAll(BIDI_CONTROLS, '').trim())
    .pipe(
      z
        .string()
        .refine((text) => !CONTROLS.test(text), 'Write it in one line, without control characters.')
        .refine(isVisible, empty)
        .max(max, long),
    );

/**
 * A text from elsewhere in one line, such as a name that Discord or a browser tells: what `typedText` would refuse is left out, and it
 * is cut rather than refused. Null when nothing is left to see.
 */
export function lineOf(text: string | null | undefined, max: number): string | null {
  const line = (text ?? '')
    .replaceAll(BIDI_CONTROLS, '')
    .replaceAll(new RegExp(CONTROLS, 'gu'), ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const cut = [...line].slice(0, max).join('').trimEnd();
  return isVisible(cut) ? cut : null;
}
