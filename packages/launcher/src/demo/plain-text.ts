/** Discord's markdown as a terminal can show it: no asterisks and no marks of direction, channels by their sign, times by the clock. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll('**', '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/<#\d+>/g, '#leetcode')
    .replaceAll(
      /<t:(\d+)(?::\w)?>/g,
      (_all, seconds: string) => `at ${new Date(Number(seconds) * 1_000).toLocaleTimeString()}`,
    );
