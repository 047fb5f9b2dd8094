import { MessageType, type APIEmbed, type APIEmbedImage } from 'discord-api-types/v10';
import type { Attachment, Message, State } from '../model.ts';
import { userPayload } from './application.ts';

export const attachmentPayload = (attachment: Attachment, channelId: string, baseUrl: string) => {
  const url = `${baseUrl}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
  const { id, filename, description, contentType, size } = attachment;
  const said = description === null ? {} : { description };
  return { id, filename, ...said, content_type: contentType, size, url, proxy_url: url };
};

const ATTACHED = 'attachment://';

/** Embeds with the addresses of the files that they show, and the files that no embed shows: only these are listed with the message. */
export function withPictures({ embeds, attachments, channelId }: Message, baseUrl: string) {
  const shown = new Set<Attachment>();
  const resolved = (picture: APIEmbedImage) => {
    const file = attachments.find(({ filename }) => picture.url === ATTACHED + filename);
    if (file === undefined) return picture;
    shown.add(file);
    const { url, proxy_url, description, content_type } = attachmentPayload(file, channelId, baseUrl);
    return { ...picture, url, proxy_url, content_type, ...(description !== undefined && { description }) };
  };
  const shownEmbeds = embeds.map((embed): APIEmbed => ({
    ...embed,
    ...(embed.image && { image: resolved(embed.image) }),
    ...(embed.thumbnail && { thumbnail: resolved(embed.thumbnail) }),
  }));
  return { embeds: shownEmbeds, files: attachments.filter((file) => !shown.has(file)) };
}

/** A message. Only its sender sees the nonce, so callers add it. `baseUrl` is where files are. */
export function messagePayload(state: State, message: Message, baseUrl: string): Record<string, unknown> {
  const { interaction } = message;
  const { embeds, files } = withPictures(message, baseUrl);
  const byInteraction = interaction && {
    webhook_id: state.application.id,
    application_id: state.application.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: userPayload(state.users[interaction.userId]!),
      authorizing_integration_owners: { 0: state.channels[message.channelId]?.guildId ?? '0' },
    },
  };
  return {
    id: message.id,
    channel_id: message.channelId,
    type: typeOf(message),
    author: userPayload(state.users[message.authorId]!),
    content: message.content,
    embeds: embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: message.components,
    attachments: files.map((file) => attachmentPayload(file, message.channelId, baseUrl)),
    mentions: message.mentionedUserIds.map((id) => userPayload(state.users[id]!)),
    mention_roles: [],
    mention_everyone: false,
    timestamp: message.createdAt,
    edited_timestamp: message.editedAt,
    flags: message.flags,
    pinned: message.isPinned === true,
    tts: false,
    ...(message.replyTo && {
      message_reference: { type: 0, channel_id: message.channelId, message_id: message.replyTo },
    }),
    ...byInteraction,
  };
}

function typeOf({ interaction, isPinNotice, replyTo }: Message): MessageType {
  if (isPinNotice === true) return MessageType.ChannelPinnedMessage;
  if (interaction?.name) return MessageType.ChatInputCommand;
  return replyTo ? MessageType.Reply : MessageType.Default;
}
