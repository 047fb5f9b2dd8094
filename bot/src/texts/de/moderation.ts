import type { moderation as english } from '../en/moderation.ts';
import type { TranslationOf } from '../translation.ts';

export const moderation: TranslationOf<typeof english> = {
  command: 'Halte Bestenlisten und Wettbewerbe dieses Servers fair',
  voidCommand: 'Nimm eine Einreichung aus Bestenlisten und Ranglisten',
  restoreCommand: 'Lass eine gestrichene Einreichung wieder zählen',
  disqualifyCommand: 'Nimm ein Mitglied aus der Rangliste eines Wettbewerbs',
  restoreEntrantCommand: 'Nimm ein disqualifiziertes Mitglied wieder in die Rangliste auf',
  banCommand: 'Beende eine Mitgliedschaft, verhindere eine neue und nimm die Punkte weg',
  unbanCommand: 'Hebe einen Bann auf: Die Punkte sind wieder da und ein Beitritt ist wieder möglich',
  logCommand: 'Zeige, was die Moderation getan hat und warum',
  memberOption: 'Um wen es geht',
  reasonOption: 'Warum; das steht dann im Protokoll',
  contestOption: 'In welchem Wettbewerb',
  submissionOption: 'Welche Einreichung des Mitglieds; wähle zuerst das Mitglied',

  submission: ' · {verdict} · {at} UTC',
  voided: 'Die Einreichung von {who} zählt nicht mehr. Mit `/moderate restore` nimmst du das zurück.',
  voidedBefore: 'Diese Einreichung ist schon gestrichen.',
  restored: 'Die Einreichung von {who} zählt wieder.',
  notVoided: 'Diese Einreichung ist nicht gestrichen.',
  disqualified:
    '{who} ist nicht mehr in der Rangliste. Gelöste Aufgaben zählen weiter für die Bestenlisten. Mit `/moderate restore-entrant` nimmst du das zurück.',
  disqualifiedBefore: '{who} ist schon disqualifiziert.',
  entrantRestored: '{who} ist wieder in der Rangliste, mit allem, was im Wettbewerb geschafft wurde.',
  notDisqualified: '{who} ist nicht disqualifiziert.',
  banned:
    '{who} ist hier von LeetCord gebannt, und die Punkte sind aus den Bestenlisten. In Discord ändert sich nichts. Mit `/moderate unban` nimmst du das zurück.',
  bannedBefore: '{who} ist schon gebannt.',
  unbanned:
    'Der Bann von {who} ist aufgehoben. Die Punkte sind wieder da; Mitglied ist {who} wieder, sobald `/link` benutzt wird.',
  notBanned: '{who} ist nicht gebannt.',

  notModerator: 'Nur Moderatoren und Besitzer dieses Servers dürfen das Protokoll sehen.',
  log: 'Was die Moderation getan hat',
  nothingOlder: 'Nichts Älteres.',
  nothingYet: 'Noch nichts.',
  somebody: 'Jemand',
  somebodyGone: 'jemand, der nicht mehr da ist',
  action_VOID_SUBMISSION: '**{who}** hat eine Einreichung gestrichen, von **{whom}**',
  action_RESTORE_SUBMISSION: '**{who}** lässt eine Einreichung wieder zählen, von **{whom}**',
  action_DISQUALIFY_ENTRANT: '**{who}** hat disqualifiziert: **{whom}**',
  action_RESTORE_ENTRANT: '**{who}** hat wieder aufgenommen: **{whom}**',
  action_BAN_MEMBER: '**{who}** hat gebannt: **{whom}**',
  action_UNBAN_MEMBER: '**{who}** hat den Bann aufgehoben: **{whom}**',
  action_SET_SCORING_RULES: '**{who}** hat geändert, was eine gelöste Aufgabe bringt',
  inContest: '{what} in {contest}',
  because: '{what}: {reason}',
};
