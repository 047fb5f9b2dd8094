import type { config as english } from '../en/config.ts';
import type { TranslationOf } from '../translation.ts';

export const config: TranslationOf<typeof english> = {
  command: 'Richte LeetCord für diesen Server ein',
  channelCommand: 'Wähle den Kanal für gelöste Aufgaben und Wettbewerbe',
  channelOption: 'Der Kanal; ohne Angabe gibt es keine Neuigkeiten',
  visibilityCommand: 'Wähle, wer außerhalb von Discord Bestenlisten und Wettbewerbe sehen darf',
  visibilityOption: 'Wer sie sehen darf',
  visibility_PUBLIC: 'öffentlich',
  visibility_PRIVATE: 'privat',
  timeZoneCommand: 'Wähle die Zeitzone, in der hier Zeiten geschrieben werden',
  zoneOption: 'Tippe eine Stadt, etwa Berlin',
  boardsOption: 'Ob Tage der Bestenlisten um Mitternacht dort beginnen oder in UTC; ohne Angabe wie bisher',
  pointsCommand: 'Wähle, was eine gelöste Aufgabe ab jetzt bringt',
  reasonOption: 'Warum; das steht dann im Protokoll',
  easyOption: 'Punkte für eine leichte Aufgabe; ohne Angabe bleiben sie',
  mediumOption: 'Punkte für eine mittlere Aufgabe; ohne Angabe bleiben sie',
  hardOption: 'Punkte für eine schwere Aufgabe; ohne Angabe bleiben sie',
  repeatsOption: 'Ob erneutes Lösen einmal am Tag für die Bestenlisten zählt; ohne Angabe bleibt es, wie es ist',
  reminderCommand: 'Wähle, wie lange vor einem Wettbewerb an ihn erinnert wird',
  minutesOption: '5 bis 1440 Minuten; ohne Angabe gibt es keine Erinnerung',
  languageCommand: 'Wähle die Sprache dessen, was ich auf diesem Server poste',
  languageOption: 'Die Sprache; ohne Angabe die des Servers',
  showCommand: 'Zeige, wie LeetCord eingerichtet ist und was noch fehlt',

  newsOff: 'Neuigkeiten sind aus. Um sie anzuschalten, wähle mit `/config channel` einen Kanal.',
  newsGoTo: 'Neuigkeiten kommen in {channel}.',
  newsWait:
    'Discord nimmt meine Beiträge dort seit dem {since} nicht an: {count, plural, one {# Beitrag wartet} other {# Beiträge warten}}, bis ich wieder posten darf.',
  isPublic: 'Dieser Server ist öffentlich: Alle dürfen seine Bestenlisten und Wettbewerbe sehen, auf <{board}>.',
  isPrivate:
    'Dieser Server ist privat: Außerhalb von Discord dürfen nur Mitglieder seine Bestenlisten und Wettbewerbe sehen. Mit `/config visibility` öffnest du ihn für alle.',
  timeZone: 'Zeiten, die hier geschrieben werden, etwa „morgen 19:00“, gelten für {zone}.',
  boardTimeZone: 'Tage, Wochen, Monate und Saisons der Bestenlisten beginnen um Mitternacht in {zone}.',
  fromNextDay: 'Das gilt ab dem nächsten Tag dort.',
  plannedStays: 'Was schon geplant ist, beginnt so, wie es geplant war.',
  points:
    'leicht {easy, number}, mittel {medium, number}, schwer {hard, number}, Wiederholungen {repeats, select, SCORE {zählen} other {zählen nicht}}',
  pointsAre: 'Punkte: {points}.',
  pointsFromNow: 'Punkte ab jetzt: {points}. Vergebene Punkte bleiben.',
  pointsUnchanged: 'Es ändert sich nichts: {points}.',
  reminderIs: 'Ich erinnere {minutes, plural, one {# Minute} other {# Minuten}} vor dem Beginn an einen Wettbewerb.',
  reminderOff: 'Ich erinnere nicht an Wettbewerbe, bevor sie beginnen.',
  language: 'Ich poste hier auf {language}. Auf Befehle antworte ich in der Sprache der Person, die sie benutzt.',
  languageOfServer:
    'Ich poste hier auf {language}; niemand hat eine Sprache gewählt. Auf Befehle antworte ich in der Sprache der Person, die sie benutzt.',
  apiId: 'Programme, die die API benutzen, kennen diesen Server als `{id}`.',

  channelGone: 'Diesen Kanal gibt es nicht mehr: Wähle mit `/config channel` einen anderen.',
  cannotPost: 'Ich kann dort noch nicht posten: Gib mir in diesem Kanal {permissions}.',
  cannotSearch:
    'Gib mir in diesem Kanal {permissions}: Sonst sehe ich nach einem Neustart nicht, was ich gepostet habe, und lasse vielleicht einen Beitrag aus.',
  'permission_View Channel': '„Kanal anzeigen“',
  'permission_Send Messages': '„Nachrichten senden“',
  'permission_Embed Links': '„Links einbetten“',
  'permission_Read Message History': '„Nachrichtenverlauf anzeigen“',
};
