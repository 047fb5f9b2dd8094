import { PermissionFlagsBits, type SlashCommandSubcommandBuilder } from 'discord.js';
import { described } from '../texts/localised.ts';
import { serverCommand, type Command } from './command.ts';
import { LENGTHS } from './plan/draft.ts';
import { deleteTemplate, planFromTemplate, skipOccurrence } from './template-actions.ts';
import { completeTemplate, dateOption, templateOption } from './template-choice.ts';
import { listTemplates } from './template-list.ts';
import { saveSubcommand, saveTemplate } from './template-save.ts';

type Define = (subcommand: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;

const plan: Define = (subcommand) =>
  described(subcommand.setName('plan'), 'template.planCommand')
    .addStringOption(templateOption)
    .addStringOption((start) => described(start.setName('start'), 'plan.startOrNow').setMaxLength(LENGTHS.start.max));

const skip: Define = (subcommand) =>
  described(subcommand.setName('skip'), 'template.skipCommand')
    .addStringOption(templateOption)
    .addStringOption(dateOption)
    .addBooleanOption((undo) => described(undo.setName('undo'), 'template.undoOption'));

const SUBCOMMANDS: Record<string, { define: Define; run: Command['run'] }> = {
  save: { define: saveSubcommand, run: saveTemplate },
  list: {
    define: (list) => described(list.setName('list'), 'template.listCommand'),
    run: listTemplates,
  },
  plan: { define: plan, run: planFromTemplate },
  skip: { define: skip, run: skipOccurrence },
  delete: {
    define: (remove) => described(remove.setName('delete'), 'template.deleteCommand').addStringOption(templateOption),
    run: deleteTemplate,
  },
};

const data = serverCommand('template', 'template.command');
data.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
for (const { define } of Object.values(SUBCOMMANDS)) data.addSubcommand(define);

/** `/template`: for moderators. LeetCord decides who is one. */
export const templateCommand: Command = {
  data: data.toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!.run(interaction, tools),
  complete: completeTemplate,
};
