import type { streak as english } from '../en/streak.ts';
import type { TranslationOf } from '../translation.ts';

export const streak: TranslationOf<typeof english> = {
  command: 'Tage in Folge, an denen du etwas Neues gelöst hast',
  showCommand: 'Zeige deine Serie oder die eines anderen Mitglieds',
  memberOption: 'Wessen; ohne Angabe deine',
  timeZoneCommand: 'Wähle die Zeitzone, in der deine Tage beginnen; sie gilt ab jetzt',

  remindCommand: 'Lass dich mit einer Direktnachricht erinnern, bevor deine Serie endet',
  hoursOption: '1 bis 12 Stunden vorher; ohne Angabe gibt es keine Erinnerung',
  reminderIs:
    'An Tagen ohne neue Aufgabe erinnere ich dich {hours, plural, one {# Stunde} other {# Stunden}}, bevor deine Serie hier endet.',
  reminderOff: 'Ich erinnere dich nicht an deine Serie: Mit `/streak remind` änderst du das.',
  reminderBegins:
    'Ich erinnere dich hier {hours, plural, one {# Stunde} other {# Stunden}}, bevor deine Serie auf {server} endet. Mit `/streak remind` dort schaltest du das aus.',
  noDirectMessages:
    'Discord lässt mich dir keine Direktnachrichten schicken, daher kann ich dich nicht erinnern: Erlaube sie für diesen Server und versuch es noch einmal.',
  reminder:
    '**{days}** in Folge: Deine Serie auf {server} endet {when}. Löse eine Aufgabe, die neu für dich ist, und sie geht weiter. Mit `/streak remind` dort schaltest du diese Nachrichten aus.',

  days: '{count, plural, one {# Tag} other {# Tage}}',
  runs: '🔥 **{days} in Folge** mit einer Aufgabe, die neu für dich war. Deine längste Serie: {longest}.',
  runsOf: '🔥 {who}: **{days} in Folge** mit einer neuen Aufgabe. Die längste Serie: {longest}.',
  none: 'Gerade läuft keine Serie. Löse eine Aufgabe, die neu für dich ist, und eine beginnt. Deine längste: {longest}.',
  noneOf: '{who}: Gerade läuft keine Serie. Die längste: {longest}.',
  todayDone: 'Heute ist geschafft. Sie endet {when}, wenn du nichts mehr löst.',
  todayOpen: 'Heute ist noch nichts Neues gelöst. Sie endet {when}.',
  zone: 'Deine Tage beginnen um Mitternacht in {zone}: Mit `/streak timezone` änderst du das.',
  zoneIsNow: 'Ab jetzt beginnen deine Tage um Mitternacht in {zone}. Tage davor bleiben, wie sie sind.',
  daily: 'LeetCodes Aufgabe des Tages: {days} in Folge, im letzten Jahr höchstens {longest}.',
  freezes:
    'Freie Tage: {left, number} von {perMonth, number} in diesem Monat übrig. Jeder hält eine Serie über einen Tag ohne neue Aufgabe.',
  frozen: 'In dieser Serie frei: {dates}.',
  notMember: 'Ich kenne hier keine Serie von dir: Mit `/link` nimmst du teil.',
  notShown: 'Von {who} gibt es keine Serie zu sehen.',

  freezesCommand: 'Wähle, wie viele verpasste Tage im Monat eine Serie hier übersteht',
  freezesOption: '0 bis 10 verpasste Tage in einem Kalendermonat',
  freezesAre:
    'Serien überstehen {count, plural, one {# verpassten Tag} other {# verpasste Tage}} in einem Kalendermonat.',
  freezesFromNow: 'Das gilt für Tage, die ab jetzt enden.',
};
