const ELLIPSIS = '…';
const ISOLATES = /[\u2066-\u2068]/g;
const POP_ISOLATE = '\u2069';
const ANY_POP = /\u2069/g;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text of at most `max` UTF-16 units, which is never more than Discord counts. It is cut between visible characters, and ends
 * with `…`: no half emoji, no lone escaping backslash, and no unclosed direction isolate. Surrounding space is removed, as
 * Discord does.
 */
export function cutText(text: string, max: number): string {
  const whole = text.toWellFormed().trim();
  if (whole.length <= max) return whole;
  let cut = '';
  // One character may be longer than the whole limit: a letter can carry any number of accents.
  for (const { segment } of characters.segment(whole.slice(0, max))) {
    if (lengthWhenClosed(cut + segment) > max) break;
    cut += segment;
  }
  return close(cut === '' ? [...whole.slice(0, max - 1).toWellFormed()].slice(0, -1).join('') : cut);
}

const close = (cut: string) => {
  // An odd number of backslashes at the end escapes what follows.
  const backslashes = /\\*$/.exec(cut)![0].length;
  const kept = (backslashes % 2 === 0 ? cut : cut.slice(0, -1)).trimEnd();
  return kept + ELLIPSIS + POP_ISOLATE.repeat(openIsolates(kept));
};

const lengthWhenClosed = (cut: string) => cut.length + ELLIPSIS.length + openIsolates(cut);

const openIsolates = (text: string) =>
  Math.max(0, (text.match(ISOLATES)?.length ?? 0) - (text.match(ANY_POP)?.length ?? 0));
