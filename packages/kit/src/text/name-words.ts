/**
 * Names and titles are other people's text: they may be empty, invisible, run from right to left, or contain marks that reverse
 * the text beside them.
 */
const SOMETHING_TO_SEE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** A name without control characters, or other words if nothing of it is visible. Shown within `<bdi>`: see Name.svelte. */
export const nameWords = (name: string, otherwise: string): string =>
  SOMETHING_TO_SEE.test(name) ? name.replace(CONTROLS, ' ').trim() : otherwise;

/** The same for a sentence of plain text, isolated from the sentence's own direction. */
export const nameInSentence = (name: string, otherwise: string): string => `\u2068${nameWords(name, otherwise)}\u2069`;

/** Stands for people, servers and contests without a visible name. */
export const UNNAMED = 'Unnamed';
export const UNNAMED_SERVER = 'Unnamed server';
export const UNNAMED_CONTEST = 'Unnamed contest';
