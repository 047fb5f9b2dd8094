import type { api as english } from '../en/api.ts';
import type { TranslationOf } from '../translation.ts';

export const api: TranslationOf<typeof english> = {
  notModerator: 'Das dürfen nur Moderatoren und Besitzer des Servers in LeetCord: Frag jemanden von ihnen.',
  notOwner: 'Das dürfen nur Besitzer des Servers in LeetCord: Frag jemanden von ihnen.',
  notMember:
    'Das dürfen nur Mitglieder des Servers in LeetCord: Benutze `/link` auf dem Discord-Server und versuch es dann noch einmal.',
  memberNotFound: 'Der Server hat in LeetCord kein solches Mitglied: Sieh dir die Liste der Mitglieder noch einmal an.',
  banned: 'Dieses Konto ist auf dem Server gebannt: Bitte die Moderation, den Bann aufzuheben.',
  communityNotFound:
    'Es gibt keinen solchen Server, den du sehen kannst: Prüfe seine ID oder melde dich als Mitglied an.',
  unknownDiscordServer:
    'LeetCord kennt diesen Discord-Server nicht: Füge den LeetCord-Bot hinzu und versuch es dann noch einmal.',
  closedCommunity:
    'Der LeetCord-Bot ist nicht mehr auf diesem Discord-Server: Füge ihn wieder hinzu und versuch es dann noch einmal.',
};
