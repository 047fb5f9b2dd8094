import { serverCommand, type Command } from './command.ts';
import { completeTopic } from './board-topics.ts';
import { completeProblem } from './problem-choice.ts';
import { recommendProblems, recommendSubcommand } from './problem-recommend.ts';
import { randomProblem, randomSubcommand } from './problem-random.ts';
import { searchProblem, searchSubcommand } from './problem-search.ts';

const SUBCOMMANDS: Record<string, Command['run']> = {
  search: searchProblem,
  random: randomProblem,
  recommend: recommendProblems,
};

/** `/problem`: finds something to solve. Only the caller sees the answers, which say what they have solved. */
export const problemCommand: Command = {
  data: serverCommand('problem', 'problem.command')
    .addSubcommand(searchSubcommand)
    .addSubcommand(randomSubcommand)
    .addSubcommand(recommendSubcommand)
    .toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) => SUBCOMMANDS[interaction.options.getSubcommand()]!(interaction, tools),
  complete: (interaction, tools) =>
    interaction.options.getFocused(true).name === 'topic'
      ? completeTopic(interaction, tools)
      : completeProblem(interaction, tools),
};
