import { unknownChannel } from '../errors.ts';
import type { Channel, State } from '../model.ts';
import { requireBot } from '../permissions.ts';
import { param, type Call } from './route.ts';

/** The channel of a route. Throws 10003 when there is none, 50001 when the bot cannot see it, 50013 without a permission. */
export function visibleChannel(state: State, call: Call, ...permissions: bigint[]): Channel {
  const channel = state.channels[param(call, 'channelId')];
  if (channel === undefined) throw unknownChannel();
  requireBot(state, channel, ...permissions);
  return channel;
}
