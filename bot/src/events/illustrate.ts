import { BOT_PERMISSIONS } from '@leetcord/kit/discord/bot-permissions';
import type { Client } from 'discord.js';
import type { Message } from '../notifications/notification.ts';
import { addressIn, fileDescription, fileName } from '../pictures/attach.ts';
import type { Pictures } from '../pictures/pictures.ts';

const [[, ATTACH_FILES]] = BOT_PERMISSIONS.toAttach;

/** A post for a channel, with its picture where there is one: without the right to attach files Discord would refuse the whole post. */
export type Illustrate = (message: Message, channelId: string) => Promise<Message>;

export function createIllustrator(discord: Client<true>, pictures: Pick<Pictures, 'draw'>): Illustrate {
  /** What is drawn of messages that are posted again. */
  const drawn = new WeakMap<Message, Promise<Buffer | null>>();

  const mayAttach = (channelId: string) => {
    const channel = discord.channels.cache.get(channelId);
    if (channel === undefined || channel.isDMBased()) return false;
    return channel.guild.members.me?.permissionsIn(channel).has(ATTACH_FILES) === true;
  };

  return async (message, channelId) => {
    const { picture: labelled, ...rest } = message;
    if (labelled === undefined || !mayAttach(channelId)) return rest;
    const drawing = drawn.get(message) ?? pictures.draw(labelled.picture);
    drawn.set(message, drawing);
    const data = await drawing;
    if (data === null) return rest;
    const { picture } = labelled;
    const file = { name: fileName(picture), data, contentType: 'image/png', description: fileDescription(labelled) };
    return { ...rest, embed: { ...rest.embed, image: { url: addressIn(picture) } }, files: [file] };
  };
}
