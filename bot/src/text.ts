import { lineOf } from '@leetcord/kit/text/visible-text';

/** Longer than anything that Discord takes, in characters: each message cuts what does not fit. */
const MAX_LENGTH = 10_000;
/** Stands for invisible text. */
const NAMELESS = '(?)';
/** The characters of Discord's markup, mentions, times, emoji and links, and those that make a line a heading or a list. */
const MARKUP = /[\\`*_~|<>[\]@/]|^[#-]/g;
/** Text without any direction other than that of English. */
const PLAIN = /^[\x20-\x7e]*$/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A name or title that a user has chosen, as plain text for a message in Discord: it becomes one visible line, nothing in it acts
 * as markup, a mention or a link, and the text after it keeps its direction.
 */
export function asText(said: string): string {
  const line = lineOf(said, MAX_LENGTH) ?? NAMELESS;
  const text = line.replaceAll(MARKUP, String.raw`\$&`);
  return PLAIN.test(text) ? text : FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}
