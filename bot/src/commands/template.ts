import { PermissionFlagsBits, type SlashCommandSubcommandBuilder } from 'discord.js';
import { serverCommand, type Command } from './command.ts';
import { TEXTS } from './plan/draft.ts';
import { deleteTemplate, planFromTemplate, skipOccurrence } from './template-actions.ts';
import { completeTemplate, dateOption, templateOption } from './template-choice.ts';
import { listTemplates } from './template-list.ts';
import { saveSubcommand, saveTemplate } from './template-save.ts';

type Define = (subcommand: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;

const plan: Define = (subcommand) =>
  subcommand
    .setName('plan')
    .setDescription('Plan one contest from a template')
    .addStringOption(templateOption)
    .addStringOption((start) =>
      start
        .setName('start')
        .setDescription('Such as: in 10 minutes, tomorrow 19:00; now when left out')
        .setMaxLength(TEXTS.start.max),
    );

const skip: Define = (subcommand) =>
  subcommand
    .setName('skip')
    .setDescription('Leave out one contest of a weekly template; cancels it if it is planned already')
    .addStringOption(templateOption)
    .addStringOption(dateOption)
    .addBooleanOption((undo) => undo.setName('undo').setDescription('Let it take place after all'));

const SUBCOMMANDS: Record<string, { define: Define; run: Command['run'] }> = {
  save: { define: saveSubcommand, run: saveTemplate },
  list: {
    define: (list) => list.setName('list').setDescription('Show the templates, and the next contests of each'),
    run: listTemplates,
  },
  plan: { define: plan, run: planFromTemplate },
  skip: { define: skip, run: skipOccurrence },
  delete: {
    define: (remove) =>
      remove
        .setName('delete')
        .setDescription('Delete a template; contests that are planned from it stay')
        .addStringOption(templateOption),
    run: deleteTemplate,
  },
};

const data = serverCommand('template', 'What contests are planned from, by hand or each week');
data.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
for (const { define } of Object.values(SUBCOMMANDS)) data.addSubcommand(define);

/** `/template`: for moderators. LeetCord decides who is one. */
export const templateCommand: Command = {
  data: data.toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!.run(interaction, tools),
  complete: completeTemplate,
};
