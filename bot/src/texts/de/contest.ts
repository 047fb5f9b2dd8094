import type { contest as english } from '../en/contest.ts';
import type { TranslationOf } from '../translation.ts';

export const contest: TranslationOf<typeof english> = {
  command: 'Wettbewerbe dieses Servers',
  listCommand: 'Zeige die Wettbewerbe, die laufen, geplant sind oder vorbei sind',
  joinCommand: 'Nimm an einem Wettbewerb teil',
  leaveCommand: 'Nimm an einem Wettbewerb nicht mehr teil',
  inviteCommand: 'Lade ein Mitglied zu einem Wettbewerb auf Einladung ein. Für die Moderation',
  inviteMember: 'Wer beitreten darf',
  problemsCommand: 'Zeige die Aufgaben und Regeln eines Wettbewerbs',
  standingsCommand: 'Zeige, wer in einem Wettbewerb vorn liegt oder ihn gewonnen hat',
  roundsCommand: 'Zeige die nächsten Runden von LeetCode und wie die letzte für diesen Server lief',
  roundOption: 'Eine andere, etwa weekly-contest-408',
  cancelCommand: 'Sage einen Wettbewerb ab, der noch nicht zu Ende ist. Für die Moderation',
  cancelReason: 'Was den Mitgliedern gesagt wird',
  which: 'Welcher Wettbewerb',
  whichOpen: 'Welcher; ohne Angabe der einzige, der offen ist',
  whichCurrent: 'Welcher; ohne Angabe der, der läuft oder als Nächstes beginnt',
  whichStarted: 'Welcher; ohne Angabe der, der läuft, oder der letzte',

  gone: 'Diesen Wettbewerb gibt es nicht mehr.',
  choose: 'Wähle den Wettbewerb aus der Liste, die beim Tippen erscheint.',
  noneOpen: 'Kein Wettbewerb ist geplant oder läuft. Vergangene zeigt `/contest list`.',
  noneToCancel: 'Kein Wettbewerb ist geplant oder läuft: Es gibt nichts abzusagen.',
  noneStarted: 'Noch hat kein Wettbewerb begonnen. Geplante zeigt `/contest list`.',
  noneAtAll: 'Es gibt noch keinen Wettbewerb.',
  noneYet: 'Es gibt noch keinen Wettbewerb. Die Moderation plant einen mit `/contest create`.',

  list: 'Wettbewerbe',
  listEmpty: 'Es gibt noch keine Wettbewerbe. Die Moderation plant einen mit `/contest create`.',
  running: 'Läuft',
  planned: 'Geplant',
  past: 'Vorbei',
  andOlder: 'und ältere',
  startsOn: 'beginnt {when}, am {date}',
  settling: 'vorbei; späte Ergebnisse kommen noch',
  cancelled: 'abgesagt',
  cancelledFor: 'abgesagt: {reason}',
  entryAndCount: '{entry} ({entrants})',

  takesPart: 'Du nimmst an **{title}** teil. Der Wettbewerb beginnt {when}. Seine Regeln zeigt `/contest problems`.',
  tookPart:
    'Du nimmst schon an **{title}** teil. Der Wettbewerb beginnt {when}. Seine Regeln zeigt `/contest problems`.',
  takesPartLate:
    'Du nimmst an **{title}** teil. Der Wettbewerb endet {when}. Alles, was du seit dem Beginn gelöst hast, zählt. Siehe `/contest problems`.',
  tookPartLate:
    'Du nimmst schon an **{title}** teil. Der Wettbewerb endet {when}. Alles, was du seit dem Beginn gelöst hast, zählt. Siehe `/contest problems`.',
  left: 'Du nimmst an **{title}** nicht mehr teil. Mit `/contest join` bist du wieder dabei, mit allem, was du darin geschafft hast.',
  didNotTakePart: 'Du hast an **{title}** nicht teilgenommen.',
  invited: '{who}, du bist zu **{title}** eingeladen. Mit `/contest join` bist du dabei.',
  invitedBefore: '{who} ist schon zu **{title}** eingeladen.',
  isCancelled: '**{title}** ist abgesagt. Die Rangliste bleibt, wie sie ist, und zählt nicht.',

  anyOnLeetCode: 'Jede Aufgabe auf LeetCode zählt.',
  hiddenUntilStart: '{count, plural, one {# Aufgabe} other {# Aufgaben}}, verborgen bis zum Start.',
  matching: 'Jede Aufgabe zählt, auf die das zutrifft:',
  about: 'zu {topics}',
  ratedFrom: 'Rating ab {least}',
  ratedUpTo: 'Rating bis {most}',
  ratedBetween: 'Rating von {least} bis {most}',

  emptyPage: 'Auf dieser Seite ist niemand mehr.',
  page: 'Seite {page, number} von {pages, number}, {count, plural, one {# Teilnahme} other {# Teilnahmen}}',
  myPlace: 'Mein Platz',
  noPlace: 'Du stehst noch nicht in der Rangliste von **{title}**.',
  you: 'Du',
  frozenForOthers:
    'Für andere ist die Rangliste eingefroren: Das ist dein Platz unter ihnen, so wie sie gezeigt werden.',

  noRound:
    'LeetCord hat nichts über eine Runde „{round}“: Nenne eine der letzten Wochen mit ihrer Adresse, etwa weekly-contest-408.',
  nextRounds: 'Nächste Runden von LeetCode',
  roundsUnknown: 'LeetCode sagt es gerade nicht: Versuch es in einer Minute noch einmal.',
  noRounds: 'LeetCode hat keine angekündigt.',
  roundLine: '**{title}**: {date}, {when}, {length}',
  roundStarts: 'Sie beginnt {when}.',
  roundRuns: 'Sie läuft und endet {when}.',
  roundNotRated: 'LeetCode hat sie noch nicht gewertet.',
  roundUnrated: 'LeetCode hat sie nicht gewertet, also gibt es keine Ergebnisse.',
  roundNobody: 'Von hier hat niemand teilgenommen, oder niemand, der hier genannt wird.',
};
