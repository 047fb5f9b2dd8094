import { lineOf } from '@leetcord/kit/text/visible-text';

/** Longer than anything that Discord takes, in characters: a message cuts what it has no room for. */
const MAX_LENGTH = 10_000;
/** What stands where there is nothing to see. */
const NAMELESS = '(no name)';
/** What Discord's markup, mentions, times, emoji and links are made of, and what makes a heading or a list of a line. */
const MARKUP = /[\\`*_~|<>[\]@/]|^[#-]/g;
/** Text that has no direction of its own but that of English. */
const PLAIN = /^[\x20-\x7e]*$/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A name or title of somebody's choosing, as data for a message in Discord: whatever it is, it is one line that can be seen, nothing
 * in it comes alive as markup, a mention or a link, and what follows it keeps its direction.
 */
export function asText(said: string): string {
  const line = lineOf(said, MAX_LENGTH) ?? NAMELESS;
  const text = line.replaceAll(MARKUP, String.raw`\$&`);
  return PLAIN.test(text) ? text : FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}
