import type { news as english } from '../en/news.ts';
import type { TranslationOf } from '../translation.ts';

export const news: TranslationOf<typeof english> = {
  solved: 'Gelöst von **{who}** in {language}. {reason}',
  streak: '🔥 **{days} in Folge** etwas Neues gelöst!',
  difficulty: 'Schwierigkeit',
  points: 'Punkte',
  placeAndPoints: '{place}, {points}',
  thisWeek: 'Diese Woche',
  lastWeek: 'Letzte Woche',
  weekOf: 'Woche ab {date}',

  startsSoon: '{title} beginnt bald',
  itStarts: 'Der Wettbewerb beginnt {when}.',
  itStartsOn: 'Der Wettbewerb beginnt {when}: {date}.',
  itEnds: 'Er endet {when}.',
  itEndsOn: 'Er endet am {date}.',

  cancelled: '{title} ist abgesagt',
  doesNotCount: 'Die Ergebnisse zählen nicht.',
  planned: '{title} ist geplant',
  changed: '{title} hat sich geändert',
  newTitle: 'Der Titel ist neu.',
  freezes: 'Die Rangliste friert am {date} ein, bis die Ergebnisse endgültig sind.',
  problemsAtStart: '{count, plural, one {# Aufgabe} other {# Aufgaben}}, genannt beim Start.',

  started: '{title} hat begonnen',
  firstToSolve: '{title}: {label} zum ersten Mal gelöst',
  wereFirst: '{who} {count, plural, one {hat} other {haben}} sie zuerst gelöst.',
  corrected: 'Berichtigt: {sentence}',
  moreMembers: '{count, number} weitere',
  ended: '{title} ist zu Ende',
  decided: 'Es war nichts mehr zu entscheiden.',
  settling: 'Was rechtzeitig gelöst wurde, zählt noch, während LeetCode es bestätigt. Die endgültige Rangliste folgt.',
  finished: '{title} ist vorbei: endgültige Rangliste',
  nobodyScored: 'Diesmal hat niemand gepunktet.',
  standings: '{title}: Rangliste',
  allPlaces: 'Alle Plätze',

  dailyChallenge: 'LeetCodes Tagesaufgabe vom {date}. `/daily` zeigt, wer sie hier gelöst hat.',
  upsolve: 'Nicht alles gelöst? `/contest upsolve` zeigt, was dir noch bleibt.',

  roundStartsSoon: '{title} auf LeetCode beginnt bald',
  roundStarts: 'Die Runde beginnt {when}, am {date}, und dauert {length}.',
  roundResults: '{title} auf LeetCode: So lief es für diesen Server',

  moreSolves: '{count, plural, one {# weitere gelöste Aufgabe} other {# weitere gelöste Aufgaben}}',
  solves: '{count, plural, one {# gelöste Aufgabe} other {# gelöste Aufgaben}}',
  contestStarts: '{count, plural, one {# Wettbewerbsstart} other {# Wettbewerbsstarts}}',
  contestResults: '{count, plural, one {# Wettbewerbsergebnis} other {# Wettbewerbsergebnisse}}',
  otherPosts: '{count, plural, one {# anderer Beitrag} other {# andere Beiträge}}',
  notPosted: '{all}, während LeetCord nichts posten konnte.',

  ownerChannelGone:
    'Den Kanal für die Neuigkeiten von LeetCord auf **{server}** gibt es nicht mehr: Wähle mit `/config channel` einen anderen.',
  ownerCannotPost:
    'Ich kann die Neuigkeiten von LeetCord nicht in {channel} auf **{server}** posten; sie warten. {problem} `/config show` zeigt dort, wie es steht.',
  discordRefuses: 'Discord nimmt meine Beiträge dort nicht an: Sieh dir meine Rechte an.',
};
