import type { api as english } from '../en/api.ts';
import type { TranslationOf } from '../translation.ts';

export const api: TranslationOf<typeof english> = {
  notModerator: 'Das dürfen nur Moderatoren und Besitzer des Servers in LeetCord: Frag jemanden von ihnen.',
  notOwner: 'Das dürfen nur Besitzer des Servers in LeetCord: Frag jemanden von ihnen.',
  notMember:
    'Das dürfen nur Mitglieder des Servers in LeetCord: Benutze `/link` auf dem Discord-Server und versuch es dann noch einmal.',
  memberNotFound: 'Der Server hat in LeetCord kein solches Mitglied: Sieh dir die Liste der Mitglieder noch einmal an.',
  banned: 'Dieses Konto ist auf dem Server gebannt: Bitte die Moderation, den Bann aufzuheben.',
  lastOwner: 'Ein Server behält mindestens einen Besitzer: Mach zuerst jemand anderen zum Besitzer.',
  communityNotFound:
    'Es gibt keinen solchen Server, den du sehen kannst: Prüfe seine ID oder melde dich als Mitglied an.',
  unknownDiscordServer:
    'LeetCord kennt diesen Discord-Server nicht: Füge den LeetCord-Bot hinzu und versuch es dann noch einmal.',
  closedCommunity:
    'Der LeetCord-Bot ist nicht mehr auf diesem Discord-Server: Füge ihn wieder hinzu und versuch es dann noch einmal.',
  noTimeZone:
    'Nenne die Zeitzone wie Europe/Berlin: Auf https://en.wikipedia.org/wiki/List_of_tz_database_time_zones stehen alle.',
  noClockTime: 'Schreib eine Uhrzeit wie in 22:00 oder 7 Uhr.',
  quietSame: 'Lass die Ruhezeit zu einer anderen Zeit enden, als sie beginnt.',
  quietHalf: 'Nenne Beginn und Ende der Ruhezeit, oder keins von beidem für keine Ruhezeit.',
  gatherAfter: 'Wähle {min} bis {max} Lösungen, oder gib keine Zahl an, damit jede für sich kommt.',
  tooManyChannels: 'Wähle höchstens {max} Kanäle.',
  noLanguage: 'Nenne die Sprache mit ihrem Kürzel, wie de oder pt-BR.',

  firstSolve:
    'Zum ersten Mal gelöst, {difficulty, select, easy {leicht} medium {mittel} other {schwer}}: {count, plural, one {# Punkt} other {# Punkte}}.',
  firstSolveHere:
    'Zum ersten Mal gelöst, {difficulty, select, easy {leicht} medium {mittel} other {schwer}}: auf diesem Server {count, plural, one {# Punkt} other {# Punkte}}.',
  repeat:
    'Schon einmal gelöst, {difficulty, select, easy {leicht} medium {mittel} other {schwer}}: {count, plural, one {# Punkt} other {# Punkte}}. Wiederholungen zählen hier.',
  repeatHere:
    'Schon einmal gelöst, {difficulty, select, easy {leicht} medium {mittel} other {schwer}}: auf diesem Server {count, plural, one {# Punkt} other {# Punkte}}. Wiederholungen zählen hier.',
  repeatedThatDay: 'Schon einmal gelöst, und an diesem Tag gab es schon Punkte: keine Punkte.',
  solvedBefore: 'Schon einmal gelöst: keine Punkte.',
  review: 'Wiederholt, Wochen nach dem ersten Lösen: keine Punkte.',
  beforeProof: 'Eingereicht, bevor das LeetCode-Konto nachgewiesen war: keine Punkte.',

  noTime:
    '„{text}“ ist keine Zeit, die LeetCord lesen kann: Schreib etwa „in 10 Minuten“, „19:00“, „morgen 19:00“, „sonntag 18:00“ oder „2026-12-01 19:00“, und eine Dauer als „90 Minuten“ oder „2h“.',
  noDate: 'Dieses Datum gibt es nicht: Prüfe Tag und Monat.',
  noSuchTime:
    'Die Uhren in {zone} werden am {date} von {before} auf {after} gestellt, also gibt es an diesem Tag kein {time}: Wähle eine andere Zeit.',

  provePublic:
    'Ein öffentliches Profil ist unter deinem LeetCode-Namen zu finden: Weise erst dein LeetCode-Konto nach.',
  zoneChosenOften: 'Du hast in {days} Tagen {max} Mal eine Zeitzone gewählt: Warte ein paar Tage.',
  freezesChangedOften: 'Die freien Tage haben sich in {days} Tagen {max} Mal geändert: Warte ein paar Tage.',

  emptyTitle: 'Gib dem Wettbewerb einen Titel, den man sehen kann.',
  longTitle: 'Kürze den Titel auf {max} Zeichen.',
  noFormat: 'Wähle eines dieser Formate: {formats}.',
  reminder: 'Erinnere 5 bis 1440 Minuten vor dem Start, oder lass die Minuten weg, dann gibt es keine Erinnerung.',
  emptyCancelReason: 'Sag, warum der Wettbewerb abgesagt wird.',
  emptyReason: 'Gib einen Grund an, den man sehen kann.',
  longReason: 'Kürze den Grund auf {max} Zeichen.',
  overAlready: 'Der Wettbewerb wäre schon vorbei: Wähle ein Ende, das noch kommt.',
  startsInPast: 'Lass den Wettbewerb jetzt oder später beginnen.',
  startsTooLate: 'Lass den Wettbewerb innerhalb eines Jahres beginnen.',
  tooShort: 'Lass den Wettbewerb mindestens eine Minute nach dem Start enden.',
  tooLong: 'Lass den Wettbewerb höchstens 31 Tage nach dem Start enden.',
  noEnd: 'Sag, wann der Wettbewerb endet.',
  freezeLockout:
    'Im Format Lockout friert die Rangliste nicht ein, weil man wissen muss, wer eine Aufgabe hat: Lass das Einfrieren weg.',
  freezeTooEarly: 'Lass die Rangliste nach dem Start einfrieren: Wähle weniger Minuten, als der Wettbewerb hat.',
  freezeNegative: 'Gib das Einfrieren in Minuten an; 0 heißt gar nicht.',
  freezeTooLong: 'Wähle zum Einfrieren weniger Minuten, als der Wettbewerb hat.',

  contestNotFound:
    'Es gibt keinen solchen Wettbewerb, den du sehen kannst: Sieh dir die Liste der Wettbewerbe noch einmal an.',
  contestChanged:
    'Der Wettbewerb wurde geändert, seit du ihn angesehen hast: Sieh ihn dir noch einmal an und ändere ihn dann.',
  tooManyContests:
    'Der Server hat {max} Wettbewerbe, die noch nicht endgültig sind: Plane diesen, wenn einer davon es ist.',
  contestCancelled: 'Der Wettbewerb ist abgesagt: Plane einen anderen.',
  contestStarted: 'Der Wettbewerb hat begonnen: Ändern lassen sich nur noch sein Titel, und sein Ende auf später.',
  contestOverTitle: 'Der Wettbewerb ist vorbei: Nur sein Titel lässt sich noch ändern.',
  contestDecided: 'Der Wettbewerb ist entschieden: Nur sein Titel lässt sich noch ändern.',
  contestEndsEarlier: 'Der Wettbewerb hat begonnen: Wähle ein späteres Ende als bisher.',
  contestOverResults:
    'Der Wettbewerb ist vorbei, also bleiben seine Ergebnisse: Nimm stattdessen einzelne Einreichungen oder Mitglieder heraus.',
  notPicked: 'Die Aufgaben wurden nicht automatisch ausgewählt: Wähle andere von Hand.',
  joinNotInvite: 'Alle Mitglieder des Servers dürfen diesem Wettbewerb ohne Einladung beitreten: Bitte sie darum.',
  everybodyTakesPart:
    'Alle Mitglieder des Servers nehmen an diesem Wettbewerb teil: Löse eine seiner Aufgaben, niemand tritt bei oder aus.',
  notInvited: 'Dieser Wettbewerb ist auf Einladung: Bitte die Moderation, dich einzuladen.',
  contestOver: 'Der Wettbewerb ist vorbei oder abgesagt: Sieh nach dem nächsten.',

  problemPoints: 'Gib einer Aufgabe 1 bis {max} Punkte.',
  problemCount: 'Nenne 1 bis {max} Aufgaben.',
  problemName: 'Nenne eine Aufgabe mit Nummer, Titel, Kurznamen oder Adresse.',
  problemTwice: '{problem} steht zweimal da: Nenne die Aufgabe einmal.',
  eachProblemOnce: 'Nenne jede Aufgabe einmal.',
  slots: 'Beschreibe 1 bis {slots} Gruppen von Aufgaben, zusammen höchstens {problems} Aufgaben.',
  topics: 'Nenne höchstens {max} Themen mit ihren Kurznamen, etwa dynamic-programming.',
  ratings: 'Das höchste Rating darf nicht unter dem niedrigsten liegen.',
  roundName: 'Nenne eine Runde von LeetCode, etwa weekly-contest-408.',
  sayWhichMatch: 'Sag, welche Aufgaben passen: Schwierigkeiten, Themen oder Ratings.',
  noneMatches: 'Keine freie Aufgabe von LeetCode passt: Verlange weniger Bestimmtes.',
  ambiguous: '„{name}“ kann {titles} sein: Nenne die Nummer.',
  premium: '{problem} braucht LeetCode Premium: Wähle eine freie Aufgabe.',
  noRound: 'LeetCode hatte keine Runde „{name}“: Nenne sie wie weekly-contest-408.',
  roundNotOver: '{round} ist noch nicht vorbei: Wähle eine vergangene Runde.',
  roundUnknown: 'LeetCord kennt die Aufgaben von {round} nicht: Wähle eine andere Runde.',
  roundHidden: 'LeetCode zeigt {problem} aus {round} nicht: Wähle eine andere Runde.',
  roundPremium: '{problem} aus {round} braucht LeetCode Premium: Wähle eine andere Runde.',
  needsProblems: 'Wähle die Aufgaben: Das Format {format} braucht eigene.',
  pointsOfBoards: 'Im Format Punkte hat eine Aufgabe die Punkte der Bestenlisten: Lass ihre Punkte weg.',
  allCountSame: 'Im Format {format} zählen alle Aufgaben gleich: Lass ihre Punkte weg.',
  otherProblems: 'Wähle andere Aufgaben.',
  unknownYet:
    'LeetCord kennt die Aufgabe „{name}“ nicht: Bis es den Katalog von LeetCode gelesen hat, kennt es ein paar Hundert. Wähle eine davon oder versuch es später noch einmal.',
  noProblem: 'LeetCode hat keine Aufgabe „{name}“: Nenne Nummer, Titel oder Adresse.',
  tooFewLeft:
    'Es sind zu wenige Aufgaben übrig, die hier niemand gelöst hat und die in keinem der letzten Wettbewerbe waren: {where}. Verlange weniger oder weniger Bestimmtes.',
  slotTooFew: 'Gruppe {slot} verlangt {wanted}, und {left} sind übrig',
  allTooFew: '{wanted} sind verlangt, und {left} sind übrig',

  templateNotFound:
    'Es gibt keine solche Vorlage, die du sehen kannst: Sieh dir die Liste der Vorlagen noch einmal an.',
  tooManyTemplates: 'Der Server hat {max} Vorlagen: Lösche eine oder speichere diese unter dem Titel einer anderen.',
  templateLength: 'Schreib, wie lange ein Wettbewerb dauert, etwa 90 Minuten, 2h oder 1h30m.',
  templateNoLength: 'Sag, wie lange ein Wettbewerb dauert, etwa 90 Minuten oder 2h.',
  templateDays: 'Nenne einen Wochentag oder mehrere.',
  templateTime: 'Schreib die Uhrzeit als 19:00 oder 7pm.',
  templateDate: 'Schreib den Tag als 2026-12-06.',
  templateNoDay: '„{title}“ hat am {date} keinen Wettbewerb: Sieh dir die nächsten an.',
  templateCancelled: 'Der Wettbewerb dieses Tages ist abgesagt: Plane einen anderen nach der Vorlage.',
  templateFailed: 'LeetCord konnte es nicht planen und versucht es noch einmal.',

  submissionNotFound:
    'Keine solche Einreichung zählt auf diesem Server: Nimm ihre ID aus den Neuigkeiten oder Einreichungen dieses Servers.',
  ownerNotBanned:
    'Ein Besitzer kann nicht gebannt werden: Lass ihm zuerst von einem anderen Besitzer eine andere Rolle geben.',
  selfNotBanned: 'Du kannst dich nicht selbst bannen: Verlass stattdessen den Server.',
  rulesChangedOften: 'Die Regeln haben sich an einem Tag {max} Mal geändert. Ändere sie morgen wieder.',

  duelNotFound: 'Es gibt kein solches Duell, das du sehen kannst: Sieh dir deine Duelle noch einmal an.',
  notChallenged: 'Nur das Mitglied, das herausgefordert wurde, kann auf diese Herausforderung antworten.',
  notChallenger: 'Nur das Mitglied, das herausgefordert hat, kann diese Herausforderung zurücknehmen.',
  notPlayer: 'Das können in einem Duell nur die beiden, die es austragen: Fordere selbst jemanden heraus.',
  challengeExpired: 'Niemand hat rechtzeitig auf diese Herausforderung geantwortet: Fordere noch einmal heraus.',
  challengeClosed: 'Diese Herausforderung wurde abgelehnt oder zurückgenommen: Fordere noch einmal heraus.',
  duelStarted: 'Dieses Duell hat schon begonnen: Biete ein Unentschieden an oder gib auf, um es zu beenden.',
  duelNotStarted: 'Dieses Duell hat noch nicht begonnen: Zuerst muss die Herausforderung angenommen werden.',
  duelOver: 'Dieses Duell ist vorbei: Fordere jemanden zu einem neuen heraus.',
  noDrawOffer: 'Die andere Seite bietet kein Unentschieden an, oder nicht mehr: Biete selbst eins an.',
  busySelf: 'Du hast ein Duell, das läuft: Beende es zuerst, oder gib auf.',
  busyChallenging:
    'Du hast jemanden herausgefordert, der noch nicht geantwortet hat: Nimm diese Herausforderung zuerst zurück.',
  busyOther: 'Dieses Mitglied hat ein Duell, das läuft: Fordere es heraus, wenn das vorbei ist.',
  challengesRefused:
    'Dieses Mitglied nimmt gerade keine Herausforderungen an: Fordere jemand anderen heraus, oder warte auf jemanden.',
  tooManyChallenges: 'Du hast in einer Stunde {max}-mal herausgefordert: Warte eine Weile, oder warte auf jemanden.',
  tooManyToOne:
    'Du hast dieses Mitglied in einer Stunde {max}-mal herausgefordert: Warte eine Weile, oder fordere jemand anderen heraus.',
  leetcodeNeeded: 'Weise zuerst in der LeetCord-Erweiterung dein LeetCode-Konto nach: Ein Duell zählt, was es löst.',
  leetcodeNeededOther: 'Dieses Mitglied hat kein LeetCode-Konto nachgewiesen: Fordere jemanden heraus, der eins hat.',
  duelWithSelf: 'Fordere ein anderes Mitglied heraus als dich selbst.',
  duelSolved: 'Einer von euch hat diese Aufgabe schon gelöst: Nenne eine andere.',
  duelMinutes: 'Lass ein Duell {min} bis {max} Minuten dauern.',
  duelProblemOrPicked: 'Nenne eine Aufgabe für ein Duell mit einer Runde, oder lass Aufgaben auswählen: nicht beides.',
  planDay: 'Schreib den Tag als heute, morgen, montag oder 2026-12-01.',
  planStartPast: 'Lass den Plan heute oder später beginnen.',
  planStartFar: 'Lass den Plan innerhalb eines Jahres beginnen.',
  planBegins: 'Der Plan beginnt am {date}: Wähle diesen Tag oder einen späteren.',
  planDayOver: 'Dieser Tag ist vorbei: Wähle heute oder einen späteren Tag.',
  planTooLong: 'Ein Plan hat seinen letzten Tag innerhalb von zwei Jahren: Leg mehr Aufgaben auf einen Tag.',
  planHas: 'Der Plan hat {problem} schon.',
  planFull: 'Ein Plan hat höchstens {max} Aufgaben, und dieser hat {count}.',
  planLastProblem: 'Ein Plan hat mindestens eine Aufgabe: Beende oder lösche den Plan.',
  planDayFull: 'Ein Tag hat höchstens {max} Aufgaben: Wähle einen anderen Tag.',
  planLastToCome: 'Ohne diese Aufgabe wäre der Plan vorbei: Füge erst eine andere hinzu, oder beende den Plan.',
  planHasNot: 'Der Plan hat keine Aufgabe „{problem}“: Sieh dir seine Liste an.',
  planNotFound: 'Es gibt keinen solchen Lernplan, den du sehen kannst: Sieh dir die Liste der Pläne noch einmal an.',
  planTitleEmpty: 'Gib dem Plan einen Titel, den man sehen kann.',
  tooManyPlans: 'Der Server hat {max} Lernpläne, die nicht vorbei sind: Beende zuerst einen.',
  planOver: 'Der Lernplan ist vorbei: Wähle einen, der läuft, oder leg einen neuen an.',
  planMembersFull: 'Der Lernplan hat {max} Mitglieder und nimmt keine mehr auf.',
  planNameOrPick: 'Nenne die Aufgaben oder lass sie auswählen: eins von beidem.',
  planNameCount: 'Nenne 1 bis {max} Aufgaben auf einmal.',
  planPickCount: 'Lass 1 bis {max} Aufgaben auf einmal auswählen.',
  planPerDay: 'Wähle 1 bis {max} Aufgaben am Tag.',
  planTooFew:
    'Zu wenige kostenlose Aufgaben von LeetCode passen: {count} werden verlangt, und es gibt {available}. Verlange weniger, oder weniger Bestimmtes.',
  roleOfOtherTitle: 'Diese Rolle steht schon für einen anderen Titel: Wähle eine andere.',
};
