import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { createApi, type Api } from '../support/api.ts';
import { communityOf } from '../support/communities.ts';
import { createInsider, type Insider } from '../support/insider.ts';
import { startLeague, type League } from '../support/league.ts';
import { askForCode, signInWithCode, welcomeNewcomers, type Newcomers, type Person } from '../support/people.ts';
import { signInService } from '../support/services.ts';
import { Secrets } from './secrets.ts';

/** A Discord server with its community. */
interface Club {
  guildId: string;
  channelId: string;
  communityId: string;
}

/** Where the attacks take place: a whole LeetCord that logs all it can. */
export interface Scene {
  league: League;
  /** Remembers the secrets of each answer. */
  api: Api;
  insider: Insider;
  secrets: Secrets;
  newcomers: Newcomers;
  botToken: string;
  /** A private community, whose owner is `ada`; and a public one of somebody else's. */
  privateClub: Club;
  publicClub: Club;
  /** Signs somebody of the demo's people in by `/link` in the private community's server. */
  link(userId: string): Promise<Person>;
  close(): Promise<void>;
}

/** The header by which a trusted proxy tells where a client is. */
export const from = (address: string) => ({ 'x-forwarded-for': address });

let addresses = 0;
/** An address from which nobody has called yet. */
export const newAddress = () => `203.0.113.${(addresses += 1)}`;

export async function createScene(): Promise<Scene> {
  const league = await startLeague({ LOG_LEVEL: 'trace', TRUST_PROXY: '1' });
  const { stage, system } = league;
  const secrets = new Secrets();
  for (const [name, secret] of Object.entries(system.secrets)) secrets.add(name, secret);
  secrets.add('Discord token', DEMO.token);
  const api = createApi(stage.api, ({ data }) => secrets.addFrom(data));

  const botToken = await signInService(api, system, 'bot');
  const newcomers = welcomeNewcomers(api, botToken);

  const link: Scene['link'] = async (userId) => {
    const code = await askForCode(stage, { channelId: league.channelId, userId });
    secrets.add('code', code);
    return signInWithCode(api, code);
  };

  const other = await stage.discord.createGuild({ name: 'Public club', members: [{ username: 'pia' }] });
  const owner = await link(league.admin);
  const communityId = await communityOf(api, DEMO.guildId, botToken);
  await api.mutate('setCommunityVisibility', { communityId, visibility: 'PRIVATE' }, owner.accessToken);

  const publicId = await communityOf(api, other.id, botToken);
  const by = { discordUserId: other.members[0]!.userId, canManageServer: true, isServerOwner: true };
  await api.mutate('setCommunityVisibility', { communityId: publicId, visibility: 'PUBLIC', by }, botToken);

  const insider = createInsider(system);
  return {
    league,
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
    close: async () => {
      await insider.close();
      await league.close();
    },
  };
}
