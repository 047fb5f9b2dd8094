import { z } from 'zod';

/** Marks that set the direction of the text after them: Unicode's Bidi_Control. Letters keep their own direction without them. */
const BIDI_CONTROLS = /\p{Bidi_Control}/gu;
/** NUL, line breaks and other controls; the line and paragraph separators; half surrogate pairs. */
const CONTROLS = /[\p{Control}\p{Line_Separator}\p{Paragraph_Separator}\p{Surrogate}]/u;
/** Something visible: not a space or control, not a mark without a letter, and not one of the letters that show nothing. */
const VISIBLE = /[^\p{Other}\p{Separator}\p{Mark}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text shows anything. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);

/**
 * The rule for one line of text that a person types and others see, such as a title: at most `max` characters, something visible,
 * and no control characters. Direction marks and surrounding space are removed.
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
 * One line of text from elsewhere, such as a name from Discord or a browser. What `typedText` would refuse is removed, and a long
 * text is cut rather than refused. Null when nothing visible is left.
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
