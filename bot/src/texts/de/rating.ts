import type { rating as english } from '../en/rating.ts';
import type { TranslationOf } from '../translation.ts';

export const rating: TranslationOf<typeof english> = {
  command: 'Zeige, wie stark ein Mitglied in Wettbewerben ist',
  memberOption: 'Wessen Rating; ohne Angabe deines',
  title: 'Rating von {who}',
  yours: 'Dein Rating',
  head: '**{rating, number}** · {title}',
  provisional:
    '**{rating, number}** · vorläufig: {count, plural, one {# Wettbewerb} other {# Wettbewerbe}} von {needed, number}',
  place: '{place} Platz von {count, plural, one {# Mitglied} other {# Mitgliedern}}',
  hidden: 'Du verbirgst deinen Namen, also siehst nur du das.',
  change: '{change} · {place} Platz in **{title}**, {when}',
  moved: '{before, number} → {after, number} ({change})',
  movedProvisional: '{before, number} → {after, number} ({change}, vorläufig)',
  last: 'Letzte Wettbewerbe',
  range: '{from, number} bis {to, number}',
  noneOfYours:
    'Du hast noch kein Rating. Löse eine Aufgabe in einem Wettbewerb; sobald dessen Rangliste endgültig ist, hast du eines.',
  none: 'Von {who} gibt es kein Rating zu zeigen: noch in keinem gewerteten Wettbewerb, mit verborgenem Namen oder hier kein Mitglied von LeetCord.',
  title_NOVICE: 'Neuling',
  title_APPRENTICE: 'Lehrling',
  title_SPECIALIST: 'Fachkraft',
  title_EXPERT: 'Profi',
  title_MASTER: 'Meisterklasse',
  title_GRANDMASTER: 'Großmeisterklasse',
};
