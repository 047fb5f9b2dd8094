import { PermissionFlagsBits, type SlashCommandSubcommandBuilder } from 'discord.js';
import { serverCommand, type Command } from './command.ts';
import { completeContest, contestOption } from './contest-choice.ts';
import { logControls, logSubcommand, showLog } from './moderate-log.ts';
import { completeSubmission, restoreSubmission, submissionOption, voidSubmission } from './moderate-submission.ts';
import { banMember, disqualifyEntrant, restoreEntrant, unbanMember } from './moderate-member.ts';

/** As LeetCord takes a reason. */
const MAX_REASON_LENGTH = 300;

type Define = (subcommand: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;

const reason: Define = (subcommand) =>
  subcommand.addStringOption((option) =>
    option
      .setName('reason')
      .setDescription('Why; it is kept in the log')
      .setRequired(true)
      .setMaxLength(MAX_REASON_LENGTH),
  );

const about =
  (name: string, description: string, more: Define = (same) => same): Define =>
  (subcommand) =>
    reason(
      more(
        subcommand
          .setName(name)
          .setDescription(description)
          .addUserOption((option) => option.setName('member').setDescription('Whom it is about').setRequired(true)),
      ),
    );

const submission: Define = (subcommand) => subcommand.addStringOption(submissionOption);
const contest: Define = (subcommand) =>
  subcommand.addStringOption(contestOption('Of which contest', { isRequired: true }));

const SUBCOMMANDS: Record<string, { define: Define; run: Command['run'] }> = {
  void: { define: about('void', 'Take a submission out of boards and standings', submission), run: voidSubmission },
  restore: { define: about('restore', 'Let a voided submission count again', submission), run: restoreSubmission },
  disqualify: {
    define: about('disqualify', "Take a member out of a contest's standings", contest),
    run: disqualifyEntrant,
  },
  'restore-entrant': {
    define: about('restore-entrant', 'Take a disqualified member back into the standings', contest),
    run: restoreEntrant,
  },
  ban: { define: about('ban', 'End a membership, keep them out, and take their points off'), run: banMember },
  unban: { define: about('unban', 'Lift a ban: the points are back, and they may join again'), run: unbanMember },
  log: { define: logSubcommand, run: showLog },
};

const data = serverCommand('moderate', "Keep this server's boards and contests fair").setDefaultMemberPermissions(
  PermissionFlagsBits.ManageGuild,
);
for (const { define } of Object.values(SUBCOMMANDS)) data.addSubcommand(define);

/** `/moderate`: what moderators do about submissions, entrants and members. LeetCord decides who is one. */
export const moderateCommand: Command = {
  data: data.toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!.run(interaction, tools),
  complete: (interaction, tools) =>
    interaction.options.getFocused(true).name === 'contest'
      ? completeContest(interaction, null, tools)
      : completeSubmission(interaction, tools),
  controls: logControls,
};
