import type { Texts } from '../texts/texts.ts';

/** As many lines as fit in this many characters, and how many more there are of the given number, which may be more than there are lines. */
export function linesThatFit(
  lines: readonly string[],
  { room, totalCount = lines.length, t }: { room: number; totalCount?: number; t: Texts },
): string {
  for (let shown = lines.length; ; shown -= 1) {
    const more = totalCount - shown;
    const text = [...lines.slice(0, shown), ...(more > 0 ? [t('common.andMore', { count: more })] : [])].join('\n');
    if (text.length <= room || shown === 0) return text;
  }
}
