import type { Discord } from '../discord.ts';
import { channelPayload, lastMessageId } from '../payloads/guild.ts';
import { visibleChannel } from './visible-channel.ts';
import { noContent, ok, type Route } from './route.ts';

/** Channels themselves. */
export function channelRoutes({ store: { state } }: Discord): Route[] {
  return [
    {
      method: 'get',
      path: '/channels/:channelId',
      handle: (call) => {
        const channel = visibleChannel(state, call);
        return ok(channelPayload(channel, lastMessageId(state, channel.id)));
      },
    },
    {
      method: 'post',
      path: '/channels/:channelId/typing',
      handle: (call) => {
        visibleChannel(state, call);
        return noContent;
      },
    },
  ];
}
