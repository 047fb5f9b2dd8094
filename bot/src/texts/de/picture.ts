import type { picture as english } from '../en/picture.ts';
import type { TranslationOf } from '../translation.ts';

export const picture: TranslationOf<typeof english> = {
  podium: 'Siegertreppe von {title}: {places}',
  board: '{title}, {subtitle}: {places}',
  place: '{rank, number}. {name}, {score}',
  rating:
    'Verlauf eines Ratings über {count, plural, one {# Wettbewerb} other {# Wettbewerbe}}: anfangs {from, number}, jetzt {to, number}',
  days: 'Kalender gelöster Aufgaben vom {from} bis zum {to}: {summary}',
  solvedOn: '{solved, plural, one {# Aufgabe} other {# Aufgaben}} an {days, plural, one {# Tag} other {# Tagen}}',
  less: 'weniger',
  more: 'mehr',
};
