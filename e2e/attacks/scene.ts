import { createApi, type Api } from '@leetcord/driver/api';
import { communityOf } from '@leetcord/driver/communities';
import { welcomeNewcomers, type Newcomers } from '@leetcord/driver/newcomers';
import { askForCode, signInService, signInWithCode, type Person } from '@leetcord/driver/sign-in';
import type { Stage } from '@leetcord/driver/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { createInsider, type Insider } from '../support/insider.ts';
import type { League } from '../support/league.ts';
import { Secrets } from './secrets.ts';

/** A Discord server with its community. */
interface Club {
  guildId: string;
  channelId: string;
  communityId: string;
}

/** Where the attacks take place: a LeetCord with the most detailed logs. */
export interface Scene {
  league: League;
  /** Its API records the secrets in each answer. */
  stage: Stage;
  api: Api;
  insider: Insider;
  secrets: Secrets;
  newcomers: Newcomers;
  botToken: string;
  /** A private community, whose owner is `ada`; and a public one of another owner's. */
  privateClub: Club;
  publicClub: Club;
  /** Signs in one of the demo's people by `/link` in the private community's server. */
  link(userId: string): Promise<Person>;
  close(): Promise<void>;
}

/** The header in which a trusted proxy says where a client is. */
export const from = (address: string) => ({ 'x-forwarded-for': address });

let addresses = 0;
/** An address that has not been used yet. */
export const newAddress = () => `203.0.113.${(addresses += 1)}`;

export async function createScene(league: League): Promise<Scene> {
  const { system } = league;
  const secrets = new Secrets();
  for (const [name, secret] of Object.entries(system.secrets)) secrets.add(name, secret);
  secrets.add('Discord token', DEMO.token);
  const api = createApi(league.stage.api.url, ({ data }) => secrets.addFrom(data));
  const stage: Stage = { ...league.stage, api };

  const botToken = await signInService(stage, 'bot', system.secrets.botService);
  const newcomers = welcomeNewcomers(stage, botToken);

  const link: Scene['link'] = async (userId) => {
    const code = await askForCode(stage, { channelId: league.channelId, userId });
    secrets.add('code', code);
    return signInWithCode(stage, code);
  };

  const other = await stage.discord.createGuild({ name: 'Public club', members: [{ username: 'pia' }] });
  const owner = await link(league.admin);
  const communityId = await communityOf(stage, DEMO.guildId, botToken);
  await api.mutate('setCommunityVisibility', { communityId, visibility: 'PRIVATE' }, owner.accessToken);

  const publicId = await communityOf(stage, other.id, botToken);
  const by = { discordUserId: other.members[0]!.userId, canManageServer: true, isServerOwner: true };
  await api.mutate('setCommunityVisibility', { communityId: publicId, visibility: 'PUBLIC', by }, botToken);

  const insider = createInsider(system);
  return {
    league,
    stage,
    api,
    insider,
    secrets,
    newcomers,
    botToken,
    privateClub: { guildId: DEMO.guildId, channelId: league.channelId, communityId },
    publicClub: {
      guildId: other.id,
      channelId: other.channels[0]!.id,
      communityId: publicId,
    },
    link,
    close: () => insider.close(),
  };
}
