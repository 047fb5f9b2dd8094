/** A text's words in lower case, without accents and apostrophes: `Pascal's Triangle` has `pascals` and `triangle`. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/['’`\p{M}]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
