import { PermissionFlagsBits, type SlashCommandSubcommandBuilder } from 'discord.js';
import { described } from '../texts/localised.ts';
import type { PlainKey } from '../texts/texts.ts';
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
    described(option.setName('reason'), 'moderation.reasonOption').setRequired(true).setMaxLength(MAX_REASON_LENGTH),
  );

const about =
  (name: string, description: PlainKey, more: Define = (same) => same): Define =>
  (subcommand) =>
    reason(
      more(
        described(subcommand.setName(name), description).addUserOption((option) =>
          described(option.setName('member'), 'moderation.memberOption').setRequired(true),
        ),
      ),
    );

const submission: Define = (subcommand) => subcommand.addStringOption(submissionOption);
const contest: Define = (subcommand) =>
  subcommand.addStringOption(contestOption('moderation.contestOption', { isRequired: true }));

const SUBCOMMANDS: Record<string, { define: Define; run: Command['run'] }> = {
  void: { define: about('void', 'moderation.voidCommand', submission), run: voidSubmission },
  restore: { define: about('restore', 'moderation.restoreCommand', submission), run: restoreSubmission },
  disqualify: {
    define: about('disqualify', 'moderation.disqualifyCommand', contest),
    run: disqualifyEntrant,
  },
  'restore-entrant': {
    define: about('restore-entrant', 'moderation.restoreEntrantCommand', contest),
    run: restoreEntrant,
  },
  ban: { define: about('ban', 'moderation.banCommand'), run: banMember },
  unban: { define: about('unban', 'moderation.unbanCommand'), run: unbanMember },
  log: { define: logSubcommand, run: showLog },
};

const data = serverCommand('moderate', 'moderation.command').setDefaultMemberPermissions(
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
