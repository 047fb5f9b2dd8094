import { InteractionResponseType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import { leafCommands, type LeafCommand } from '../interactions/leaf-commands.ts';
import { isEphemeral, isLoading } from '../messages.ts';
import type { Guild, Message, State } from '../model.ts';
import { channelsOf } from '../payloads/guild.ts';
import { attachmentPayload } from '../payloads/message.ts';
import { permissionsOf } from '../permissions.ts';
import type { CommandView, GuildView, InteractionView, MessageView } from './replies.ts';

export const messageView = (state: State, message: Message, baseUrl: string): MessageView => ({
  id: message.id,
  channelId: message.channelId,
  authorId: message.authorId,
  authorName: state.users[message.authorId]?.displayName ?? message.authorId,
  content: message.content,
  embeds: message.embeds,
  components: message.components,
  attachments: message.attachments.map((file) => {
    const { filename, url } = attachmentPayload(file, message.channelId, baseUrl);
    return { filename, description: file.description, url };
  }),
  isEphemeral: isEphemeral(message),
  isLoading: isLoading(message),
  createdAt: message.createdAt,
  editedAt: message.editedAt,
  nonce: message.nonce,
  isPinned: message.isPinned === true,
});

export function interactionView(state: State, interaction: Interaction, baseUrl: string): InteractionView {
  const { response, original, followUps, createdAtMs, answeredAtMs } = interaction;
  const message = original === null ? null : messageView(state, original, baseUrl);
  return {
    id: interaction.id,
    kind: kindOf(response?.type),
    isDeferred:
      response?.type === InteractionResponseType.DeferredChannelMessageWithSource ||
      response?.type === InteractionResponseType.DeferredMessageUpdate,
    isEphemeral: response?.isEphemeral ?? false,
    content: message?.content ?? '',
    embeds: message?.embeds ?? [],
    components: message?.components ?? [],
    message,
    followUps: followUps.map((followUp) => messageView(state, followUp, baseUrl)),
    choices: response?.choices ?? [],
    modal: response?.modal ?? null,
    acknowledgedAfterMs: (response?.atMs ?? createdAtMs) - createdAtMs,
    answeredAfterMs: answeredAtMs === null ? null : answeredAtMs - createdAtMs,
  };
}

function kindOf(type: InteractionResponseType | undefined): InteractionView['kind'] {
  if (type === InteractionResponseType.Modal) return 'modal';
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) return 'choices';
  if (type === InteractionResponseType.UpdateMessage || type === InteractionResponseType.DeferredMessageUpdate) {
    return 'update';
  }
  return 'message';
}

export const guildView = (state: State, guild: Guild, baseUrl: string): GuildView => ({
  id: guild.id,
  name: guild.name,
  ownerId: guild.ownerId,
  channels: channelsOf(state, guild.id).map(({ id, name }) => ({ id, name, url: `${baseUrl}/channels/${id}` })),
  members: guild.members.map(({ userId, roleIds }) => {
    const user = state.users[userId]!;
    return {
      userId,
      username: user.username,
      displayName: user.displayName,
      isBot: user.bot,
      isAdmin: (permissionsOf(guild, userId) & PermissionFlagsBits.ManageGuild) !== 0n,
      roleIds,
    };
  }),
  roles: guild.roles.map(({ id, name, position }) => ({ id, name, position })),
});

const commandView = ({ command, path, description, options }: LeafCommand): CommandView => ({
  command: path.join(' '),
  description,
  guildId: command.guildId,
  defaultMemberPermissions: command.defaultMemberPermissions,
  options: options.map((option) => ({
    name: option.name,
    description: option.description,
    type: option.type,
    required: option.required === true,
    completes: 'autocomplete' in option && option.autocomplete === true,
    choices: ('choices' in option ? (option.choices ?? []) : []).map(({ name, value }) => ({ name, value })),
  })),
});

/** What the members of a server can run. */
export const commandViews = (state: State, guildId: string) => leafCommands(state, guildId).map(commandView);
