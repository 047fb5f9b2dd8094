/** How long the name of a device may be, in characters. */
const MAX_LENGTH = 60;
/** Characters that show nothing, or change how what is around them shows. */
const INVISIBLE = /[\p{Control}\p{Format}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]/gu;

/**
 * What a client says of itself, fit to be shown in a list. What does not fit is cut rather than refused: nobody should fail to
 * sign in for it. Null when nothing is left.
 */
export function deviceName(said: string | null | undefined): string | null {
  const visible = [...(said ?? '').replaceAll(INVISIBLE, '').trim()];
  return visible.slice(0, MAX_LENGTH).join('').trimEnd() || null;
}
