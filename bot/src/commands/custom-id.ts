const SEPARATOR = ':';

/** The custom id of a button, menu or form: the name of its control, and the words that it gets. Discord takes 100 characters. */
export const customId = (control: string, ...words: readonly (string | number)[]): string =>
  [control, ...words].join(SEPARATOR);

export function readCustomId(id: string): { control: string; words: string[] } {
  const [control = '', ...words] = id.split(SEPARATOR);
  return { control, words };
}
