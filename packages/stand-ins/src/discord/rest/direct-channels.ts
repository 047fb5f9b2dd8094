import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Discord } from '../discord.ts';
import { parseForm, unknownUser } from '../errors.ts';
import { userPayload } from '../payloads/application.ts';
import { snowflake } from './message-form.ts';
import { ok, type Route } from './route.ts';

const directChannelForm = z.object({ recipient_id: snowflake });

/** Channels of direct messages: one for each user, made when it is first requested. */
export function directChannelRoutes({ store }: Discord): Route[] {
  const { state } = store;
  return [
    {
      method: 'post',
      path: '/users/@me/channels',
      handle: (call) => {
        const { recipient_id: userId } = parseForm(directChannelForm, call.body);
        const user = state.users[userId];
        if (user === undefined) throw unknownUser();
        const known = Object.entries(state.directChannels).find(([, ownerId]) => ownerId === userId)?.[0];
        const id = known ?? store.newId();
        state.directChannels[id] = userId;
        store.save();
        return ok({ id, type: ChannelType.DM, last_message_id: null, recipients: [userPayload(user)] });
      },
    },
  ];
}
