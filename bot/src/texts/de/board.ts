import type { board as english } from '../en/board.ts';
import type { TranslationOf } from '../translation.ts';

export const board: TranslationOf<typeof english> = {
  command: 'Zeige, wer die Bestenliste dieses Servers anführt',
  windowOption: 'Der Zeitraum, der zählt; ohne Angabe diese Woche',
  window_DAY: 'heute',
  window_WEEK: 'diese Woche',
  window_MONTH: 'dieser Monat',
  window_ALL_TIME: 'insgesamt',
  title_DAY: 'Bestenliste von heute',
  title_WEEK: 'Bestenliste dieser Woche',
  title_MONTH: 'Bestenliste dieses Monats',
  title_ALL_TIME: 'Bestenliste insgesamt',
  nobody: 'Noch hat niemand Punkte. Löse eine Aufgabe auf LeetCode, dann stehst du ganz oben.',
  ends: 'Endet',
};
