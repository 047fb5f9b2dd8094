import type { common as english } from '../en/common.ts';
import type { TranslationOf } from '../translation.ts';

export const common: TranslationOf<typeof english> = {
  failed: 'LeetCord kann gerade nicht antworten. Versuch es in einer Minute noch einmal.',
  notInServer: 'Benutze diesen Befehl auf einem Server, nicht in einer Direktnachricht.',
  notShown: 'Es ist erledigt, aber Discord nimmt die Antwort nicht an.',
  notSetUp: 'Dieser Server ist noch nicht eingerichtet. Versuch es in einer Minute noch einmal.',

  anonymous: 'Ein anonymes Mitglied',
  formerMember: 'Ein ehemaliges Mitglied',
  member: 'Ein Mitglied',
  aProblem: 'Eine Aufgabe',
  place: '{rank, number}.',
  points: '{count, plural, one {# Punkt} other {# Punkte}}',
  problems: '{count, plural, one {# Aufgabe} other {# Aufgaben}}',
  members: '{count, plural, one {# Mitglied} other {# Mitglieder}}',
  entrants: '{count, plural, one {# Teilnahme} other {# Teilnahmen}}',
  minutes: '{count, plural, one {# Minute} other {# Minuten}}',
  andMore: 'und {count, number} weitere',

  difficulty_EASY: 'Leicht',
  difficulty_MEDIUM: 'Mittel',
  difficulty_HARD: 'Schwer',
  isDifficult_EASY: 'leicht',
  isDifficult_MEDIUM: 'mittel',
  isDifficult_HARD: 'schwer',

  previous: 'Zurück',
  next: 'Weiter',
};
