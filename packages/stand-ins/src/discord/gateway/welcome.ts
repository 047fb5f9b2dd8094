import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Guild, State } from '../model.ts';
import { applicationPayload, selfPayload } from '../payloads/application.ts';
import { guildCreatePayload } from '../payloads/guild.ts';
import type { Session, SessionView } from './session.ts';

/** A server as a session may see it. */
export const guildFor = (state: State, guild: Guild) => (view: SessionView) =>
  guildCreatePayload(state, guild, (view.intents & GatewayIntentBits.GuildMembers) !== 0);

/** The first events of a new session: READY, then each of its servers. */
export function welcome(state: State, session: Session): void {
  const guilds = Object.values(state.guilds).filter(({ id }) => session.watches(id));
  session.tell(GatewayDispatchEvents.Ready, {
    v: 10,
    user: selfPayload(state),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: session.baseUrl.replace(/^http/, 'ws'),
    shard: session.shard,
    application: { id: state.application.id, flags: applicationPayload(state).flags },
    private_channels: [],
    relationships: [],
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    _trace: [],
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) session.tell(GatewayDispatchEvents.GuildCreate, guildFor(state, guild)(session));
}
