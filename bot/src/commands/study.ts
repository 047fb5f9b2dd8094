import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { serverCommand, type Command } from './command.ts';
import { completeStudy } from './study-choice.ts';
import * as edit from './study-edit.ts';
import { joinPlan, joinSubcommand, leavePlan, leaveSubcommand } from './study-entry.ts';
import {
  alongSubcommand,
  listPlans,
  listSubcommand,
  showAlong,
  showPlan,
  showSubcommand,
  studyButtons,
} from './study-show.ts';

type Define = (subcommand: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;

const SUBCOMMANDS: Record<string, { define: Define; run: Command['run'] }> = {
  list: { define: listSubcommand, run: listPlans },
  show: { define: showSubcommand, run: showPlan },
  along: { define: alongSubcommand, run: showAlong },
  join: { define: joinSubcommand, run: joinPlan },
  leave: { define: leaveSubcommand, run: leavePlan },
  create: { define: edit.createSubcommand, run: edit.createPlan },
  edit: { define: edit.editSubcommand, run: edit.editPlan },
  add: { define: edit.addSubcommand, run: edit.addToPlan },
  remove: { define: edit.removeSubcommand, run: edit.removeFromPlan },
  move: { define: edit.moveSubcommand, run: edit.moveInPlan },
  end: { define: edit.endSubcommand, run: edit.endPlan },
  delete: { define: edit.deleteSubcommand, run: edit.deletePlan },
};
/** What all see: which plans there are, and who is along. */
const IN_CHANNEL = new Set(['list', 'along']);

const data = serverCommand('study', 'study.command');
for (const { define } of Object.values(SUBCOMMANDS)) data.addSubcommand(define);

/** `/study`: study plans. LeetCord decides who may change them. */
export const studyCommand: Command = {
  data: data.toJSON(),
  isEphemeral: ({ options }) => !IN_CHANNEL.has(options.getSubcommand()),
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!.run(interaction, tools),
  complete: completeStudy,
  controls: studyButtons,
};
