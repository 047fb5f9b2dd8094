import { serverCommand, type Command } from './command.ts';
import { createContest } from './contest-create.ts';
import { showStandings } from './contest-standings.ts';

const MINUTES_IN_31_DAYS = 31 * 24 * 60;

/** `/contest create` and `/contest standings`. */
export const contestCommand: Command = {
  data: serverCommand('contest', 'Contests of this server')
    .addSubcommand((create) =>
      create
        .setName('create')
        .setDescription('Plan a contest: any problem solved for the first time counts. For moderators')
        .addStringOption((title) =>
          title.setName('title').setDescription("The contest's name").setRequired(true).setMaxLength(100),
        )
        .addIntegerOption((minutes) =>
          minutes
            .setName('minutes')
            .setDescription('How long it runs, in minutes')
            .setRequired(true)
            .setMinValue(1)
            .setMaxValue(MINUTES_IN_31_DAYS),
        )
        .addIntegerOption((startsIn) =>
          startsIn
            .setName('starts-in')
            .setDescription('Minutes until it starts; now when left out')
            .setMinValue(0)
            .setMaxValue(MINUTES_IN_31_DAYS),
        ),
    )
    .addSubcommand((standings) =>
      standings.setName('standings').setDescription('Show who leads the running contest, or who won the last one'),
    )
    .toJSON(),
  isEphemeral: (interaction) => interaction.options.getSubcommand() === 'create',
  run: (interaction, tools) =>
    interaction.options.getSubcommand() === 'create'
      ? createContest(interaction, tools)
      : showStandings(interaction, tools),
};
