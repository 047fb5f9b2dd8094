import type { calm as english } from '../en/calm.ts';
import type { TranslationOf } from '../translation.ts';

export const calm: TranslationOf<typeof english> = {
  newsCommand: 'Wähle, wo eine Art von Neuigkeiten gepostet wird, oder schalte sie aus',
  kindOption: 'Die Art von Neuigkeiten',
  channelOption: 'Der Kanal; ohne Angabe wird diese Art nicht gepostet',
  alsoOption: 'Ob die Kanäle, die sie schon bekommen, sie weiter bekommen',
  kindGoesTo: '**{kind}**: kommen in {channels}.',
  kindIsOff: '**{kind}**: werden nicht gepostet.',
  someNewsGoTo: 'In {channel} poste ich: {kinds}.',
  newsOff: 'Ich poste nicht: {kinds}. Wähle mit `/config news` einen Kanal für jede Art.',

  kind_SUBMISSION: 'gelöste Aufgaben',
  kind_CONTEST_PLAN: 'geplante, geänderte oder abgesagte Wettbewerbe',
  kind_CONTEST_REMINDER: 'Erinnerungen an Wettbewerbe',
  kind_CONTEST_STARTED: 'Beginn von Wettbewerben',
  kind_CONTEST_PROGRESS: 'zuerst Gelöstes und laufende Ranglisten',
  kind_CONTEST_FINISHED: 'Ergebnisse von Wettbewerben',
  kind_LEETCODE_ROUND: 'Runden von LeetCode',
  kind_DAILY_CHALLENGE: 'LeetCodes Tagesaufgabe',
};
