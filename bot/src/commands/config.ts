import { ChannelType, channelMention, PermissionFlagsBits } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { serverCommand, type Command } from './command.ts';
import { mayManageServer, NEEDS_MANAGE_SERVER } from './permissions.ts';

const SetAnnouncementChannel = graphql(`
  mutation SetAnnouncementChannel($input: SetAnnouncementChannelInput!) {
    setAnnouncementChannel(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const NEEDED_PERMISSIONS = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

/** `/config channel`: where the news go. Without a channel, turns them off. */
export const configCommand: Command = {
  data: serverCommand('config', 'Set LeetCord up for this server')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((channel) =>
      channel
        .setName('channel')
        .setDescription('Choose the channel for solved problems and contests')
        .addChannelOption((option) =>
          option
            .setName('channel')
            .setDescription('The channel; leave out to turn the news off')
            .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
        ),
    )
    .toJSON(),
  isEphemeral: () => true,
  run: async (interaction, { api }) => {
    if (!mayManageServer(interaction)) return NEEDS_MANAGE_SERVER;
    const channel = interaction.options.getChannel('channel');
    const { setAnnouncementChannel: result } = await api.request(SetAnnouncementChannel, {
      input: { discordGuildId: interaction.guildId, channelId: channel?.id ?? null },
    });
    if (result.__typename !== 'CommunitySuccess') return result.message;
    if (channel === null) return 'No more news in this server.';
    const mine = interaction.guild.members.me?.permissionsIn(channel.id);
    const missing = NEEDED_PERMISSIONS.filter(([, flag]) => mine?.has(flag) === false).map(([name]) => name);
    const set = `News go to ${channelMention(channel.id)}.`;
    return missing.length === 0
      ? set
      : `${set} I cannot post there yet: give me ${missing.join(', ')} in that channel.`;
  },
};
