import type { AutocompleteInteraction, SlashCommandSubcommandBuilder } from 'discord.js';
import type { ContestState } from '../gql/graphql.ts';
import { serverCommand, type Command, type CommandInteraction } from './command.ts';
import { cancelContest, cancelSubcommand } from './contest-cancel.ts';
import { completeContest, ENDED_STATES, OPEN_STATES, STARTED_STATES } from './contest-choice.ts';
import { cloneContest, cloneSubcommand } from './contest-clone.ts';
import { createContest, createForm, createSubcommand } from './contest-create.ts';
import { editContest, editControls, editSubcommand } from './contest-edit.ts';
import {
  inviteSubcommand,
  inviteToContest,
  joinContest,
  joinSubcommand,
  leaveContest,
  leaveSubcommand,
} from './contest-entry.ts';
import { listContests, listSubcommand } from './contest-list.ts';
import { problemsSubcommand, showProblems } from './contest-problems.ts';
import { roundsSubcommand, showRounds } from './contest-rounds.ts';
import { showStandings, standingsControls, standingsSubcommand } from './contest-standings.ts';
import { upsolveContest, upsolveSubcommand } from './contest-upsolve.ts';
import { wizardControls } from './plan/contest-wizard.ts';

interface Subcommand {
  define(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder;
  run: Command['run'];
  form?: Command['form'];
  /** Which contests its option offers; all when left out. */
  states?: readonly ContestState[];
  /** Whether everybody in the channel sees the answer. */
  isForAll?: true;
}

const SUBCOMMANDS: Record<string, Subcommand> = {
  create: { define: createSubcommand, form: createForm, run: createContest },
  edit: { define: editSubcommand, run: editContest, states: OPEN_STATES },
  clone: { define: cloneSubcommand, run: cloneContest },
  list: { define: listSubcommand, run: listContests },
  join: { define: joinSubcommand, run: joinContest, states: OPEN_STATES },
  leave: { define: leaveSubcommand, run: leaveContest, states: OPEN_STATES },
  invite: { define: inviteSubcommand, run: inviteToContest, states: OPEN_STATES, isForAll: true },
  problems: { define: problemsSubcommand, run: showProblems },
  standings: { define: standingsSubcommand, run: showStandings, states: STARTED_STATES, isForAll: true },
  upsolve: { define: upsolveSubcommand, run: upsolveContest, states: ENDED_STATES },
  rounds: { define: roundsSubcommand, run: showRounds, isForAll: true },
  cancel: { define: cancelSubcommand, run: cancelContest, states: OPEN_STATES },
};

const meant = ({ options }: CommandInteraction | AutocompleteInteraction<'cached'>) =>
  SUBCOMMANDS[options.getSubcommand()]!;

const data = serverCommand('contest', 'contest.command');
for (const { define } of Object.values(SUBCOMMANDS)) data.addSubcommand(define);

/** `/contest`: what members and moderators do with contests. LeetCord decides who may do what. */
export const contestCommand: Command = {
  data: data.toJSON(),
  isEphemeral: (interaction) => meant(interaction).isForAll !== true,
  form: (interaction, t) => meant(interaction).form?.(interaction, t) ?? null,
  run: (interaction, tools) => meant(interaction).run(interaction, tools),
  complete: (interaction, tools) => completeContest(interaction, meant(interaction).states ?? null, tools),
  controls: { ...standingsControls, ...wizardControls, ...editControls },
};
