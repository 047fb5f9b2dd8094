import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { serverCommand, type Command } from './command.ts';
import { choicesOf, described } from '../texts/localised.ts';
import { floodSubcommand, quietSubcommand, setGathering, setQuietHours } from './config-calm.ts';
import { setChannel } from './config-channel.ts';
import { digestSubcommand, setDigestTime } from './config-digest.ts';
import { languageSubcommand, setLanguage } from './config-language.ts';
import { newsSubcommand, setNews } from './config-news.ts';
import { pointsSubcommand, setPoints } from './config-points.ts';
import { reminderSubcommand, setReminder } from './config-reminder.ts';
import { rolesSubcommand, setTitleRole } from './config-roles.ts';
import { showConfig } from './config-show.ts';
import { completeTimeZone, setTimeZone, timeZoneSubcommand } from './config-time-zone.ts';
import { setFreezes, streaksSubcommand } from './config-streaks.ts';
import { setVisibility, VISIBILITIES } from './config-visibility.ts';

const SUBCOMMANDS: Record<string, Command['run']> = {
  channel: setChannel,
  news: setNews,
  quiet: setQuietHours,
  flood: setGathering,
  digest: setDigestTime,
  visibility: setVisibility,
  timezone: setTimeZone,
  points: setPoints,
  reminder: setReminder,
  streaks: setFreezes,
  roles: setTitleRole,
  language: setLanguage,
  show: showConfig,
};

/** `/config`: what moderators set for their server. */
export const configCommand: Command = {
  data: serverCommand('config', 'config.command')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((channel) =>
      described(channel.setName('channel'), 'config.channelCommand').addChannelOption((option) =>
        described(option.setName('channel'), 'config.channelOption').addChannelTypes(
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
        ),
      ),
    )
    .addSubcommand(newsSubcommand)
    .addSubcommand(quietSubcommand)
    .addSubcommand(floodSubcommand)
    .addSubcommand(digestSubcommand)
    .addSubcommand((visibility) =>
      described(visibility.setName('visibility'), 'config.visibilityCommand').addStringOption((option) =>
        described(option.setName('visibility'), 'config.visibilityOption')
          .setRequired(true)
          .addChoices(choicesOf(VISIBILITIES, (value) => `config.visibility_${value}`)),
      ),
    )
    .addSubcommand(timeZoneSubcommand)
    .addSubcommand(pointsSubcommand)
    .addSubcommand(reminderSubcommand)
    .addSubcommand(streaksSubcommand)
    .addSubcommand(rolesSubcommand)
    .addSubcommand(languageSubcommand)
    .addSubcommand((show) => described(show.setName('show'), 'config.showCommand'))
    .toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!(interaction, tools),
  complete: completeTimeZone,
};
