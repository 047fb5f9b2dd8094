const LETTERS = 26;
const CODE_OF_A = 65;

/** The label of a contest's problem by its place, from 0: A to Z, then AA, AB and so on. */
export const labelAt = (place: number): string =>
  (place < LETTERS ? '' : labelAt(Math.floor(place / LETTERS) - 1)) +
  String.fromCharCode(CODE_OF_A + (place % LETTERS));
