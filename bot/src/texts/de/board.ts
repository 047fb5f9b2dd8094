import type { board as english } from '../en/board.ts';
import type { TranslationOf } from '../translation.ts';

export const board: TranslationOf<typeof english> = {
  command: 'Zeige, wer die Bestenliste dieses Servers anführt',
  windowOption: 'Der Zeitraum, der zählt; ohne Angabe diese Woche, mit Thema oder Schwierigkeit diese Saison',
  seasonOption: 'Eine frühere Saison, etwa 2026-Q3, statt eines Zeitraums',
  topicOption: 'Nur Aufgaben zu diesem Thema, etwa graph; für diese Saison oder insgesamt',
  difficultyOption: 'Nur Aufgaben dieser Schwierigkeit; für diese Saison oder insgesamt',
  scopeOption: 'Wessen Bestenliste: ohne Angabe die dieses Servers, oder die aller Server, mit Zustimmung',
  scope_server: 'dieser Server',
  scope_global: 'alle Server',
  nobodyGlobal:
    'Noch ist niemand darauf. In der LeetCord-Erweiterung kannst du auf der Seite „Account“ wählen, dass du hier mit deinem Namen gezeigt wirst.',
  notOnGlobal:
    'Du bist nicht auf der Bestenliste aller Server. In der LeetCord-Erweiterung kannst du auf der Seite „Account“ wählen, dass du dort mit deinem Namen gezeigt wirst.',
  globalIsAboutAll: 'Auf der Bestenliste aller Server zählen alle Aufgaben: Lass Thema und Schwierigkeit weg.',
  window_DAY: 'heute',
  window_WEEK: 'diese Woche',
  window_MONTH: 'dieser Monat',
  window_LAST_WEEK: 'letzte Woche',
  window_LAST_MONTH: 'letzter Monat',
  window_SEASON: 'diese Saison',
  window_ALL_TIME: 'insgesamt',
  title_DAY: 'Bestenliste von heute',
  title_WEEK: 'Bestenliste dieser Woche',
  title_MONTH: 'Bestenliste dieses Monats',
  title_SEASON: 'Bestenliste dieser Saison',
  title_ALL_TIME: 'Bestenliste insgesamt',
  titlePast: 'Bestenliste, {days}',
  nobodyThen: 'Damals hatte niemand Punkte.',
  nobody: 'Noch hat niemand Punkte. Löse eine Aufgabe auf LeetCode, dann stehst du ganz oben.',
  ends: 'Endet',
  ended: 'Beendet',
  page: 'Seite {page, number} von {pages, number}, {count, plural, one {# Mitglied} other {# Mitglieder}}',
  noPlace: 'Du hast auf dieser Bestenliste noch keine Punkte: {title}.',
  placesAsOf: 'Plätze nach dem {place, number}. sind von',
  topicOrDifficulty: 'Wähle ein Thema oder eine Schwierigkeit, nicht beides.',
  noSuchTopic: 'Wähle eines der Themen, die beim Tippen angeboten werden.',
  seasonOrWindow: 'Wähle einen Zeitraum oder eine frühere Saison, nicht beides.',
  noSuchSeason: 'Wähle eine der Saisons, die beim Tippen angeboten werden, etwa 2026-Q3.',
  noSuchWindow:
    'Bestenlisten eines Themas oder einer Schwierigkeit gibt es für diese Saison und insgesamt: Wähle eines davon.',
};
