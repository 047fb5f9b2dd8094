/** Discord's markdown for a terminal: no asterisks or direction marks, channels with their sign, times as clock times. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll('**', '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/<#\d+>/g, '#leetcode')
    .replaceAll(
      /<t:(\d+)(?::\w)?>/g,
      (_all, seconds: string) => `at ${new Date(Number(seconds) * 1_000).toLocaleTimeString()}`,
    );
