import type { help as english } from '../en/help.ts';
import type { TranslationOf } from '../translation.ts';

export const help: TranslationOf<typeof english> = {
  command: 'Was LeetCord auf diesem Server macht und was du tun kannst',
  title: 'LeetCord auf diesem Server',
  intro:
    'Löse Aufgaben auf LeetCode wie immer: Was du löst, bringt hier Punkte. Um mitzumachen, benutze `/link` und gib den Code in der Browser-Erweiterung von LeetCord ein.',
  news: 'Neuigkeiten',
  noNews: 'Aus: Die Moderation wählt mit `/config channel` einen Kanal.',
  timeZone: 'Zeitzone',
  language: 'Sprache der Neuigkeiten',
  contest: 'Wettbewerb',
  contestRuns: '**{title}**, endet {when}',
  noContest: 'Gerade läuft keiner. Siehe `/contest list`.',
  commands: 'Befehle',
  moderatorCommands: 'Für die Moderation',
};
