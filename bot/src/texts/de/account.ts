import type { account as english } from '../en/account.ts';
import type { TranslationOf } from '../translation.ts';

export const account: TranslationOf<typeof english> = {
  linkCommand: 'Hol dir einen Code, der die Browser-Erweiterung von LeetCord mit dir verbindet',
  code: 'Dein Code ist `{code}`. Er gilt einmal und läuft {when} ab.',
  codeIsSecret: 'Behalte ihn für dich: Wer ihn hat, kann sich als du anmelden.',
  codeGoesWhere:
    'Öffne die LeetCord-Erweiterung in deinem Browser und füge ihn ganz unter „I have a code from Discord“ ein.',
  extensionIsWhere: 'Noch keine Erweiterung? Hier gibt es sie: <{url}>',
  newDiscordAccount: 'Ein neues Discord-Konto? Weise dein LeetCode-Konto auch dort nach: Deine Punkte kommen mit.',

  privacyCommand: 'Was LeetCord über dich speichert und wie du es verbirgst, herunterlädst oder löschst',
  whatIsKept:
    'LeetCord speichert deine Namen bei Discord und LeetCode, auf welchen Servern du mitmachst und wann du was gelöst hast, aber nie, was du geschrieben hast. Wenn du in der Erweiterung zugestimmt hast, auch, welche Aufgaben du vorher schon gelöst hattest.',
  whatYouCanDo:
    'In der LeetCord-Erweiterung kannst du auf der Seite „Account“ deinen Namen auf diesem Server verbergen, Neuigkeiten über dich abstellen (`/mute` tut das für eine Art), alles herunterladen, was LeetCord über dich weiß, und dein Konto löschen.',
  globalBoard:
    'Auf der Bestenliste aller Server stehst du nur, wenn du es auf derselben Seite wählst. Du kannst jederzeit wieder herunter.',
  privacyPage: 'Alles in einfachen Worten: <{url}>',
};
