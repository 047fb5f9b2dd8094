import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { serverCommand, type Command } from './command.ts';
import { setChannel } from './config-channel.ts';
import { pointsSubcommand, setPoints } from './config-points.ts';
import { reminderSubcommand, setReminder } from './config-reminder.ts';
import { showConfig } from './config-show.ts';
import { completeTimeZone, setTimeZone, timeZoneSubcommand } from './config-time-zone.ts';
import { setVisibility, VISIBILITIES } from './config-visibility.ts';

const SUBCOMMANDS: Record<string, Command['run']> = {
  channel: setChannel,
  visibility: setVisibility,
  timezone: setTimeZone,
  points: setPoints,
  reminder: setReminder,
  show: showConfig,
};

/** `/config`: what moderators set for their server. */
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
    .addSubcommand((visibility) =>
      visibility
        .setName('visibility')
        .setDescription('Choose who may see leaderboards and contests outside Discord')
        .addStringOption((option) =>
          option
            .setName('visibility')
            .setDescription('Who may see them')
            .setRequired(true)
            .addChoices(Object.entries(VISIBILITIES).map(([value, { name }]) => ({ name, value }))),
        ),
    )
    .addSubcommand(timeZoneSubcommand)
    .addSubcommand(pointsSubcommand)
    .addSubcommand(reminderSubcommand)
    .addSubcommand((show) => show.setName('show').setDescription('Show how LeetCord is set up, and what is missing'))
    .toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!(interaction, tools),
  complete: completeTimeZone,
};
