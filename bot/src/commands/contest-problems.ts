import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ContestProblemsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, CONTEST_GONE, contestOption } from './contest-choice.ts';
import { ENTRIES, FORMATS, soon, STATE_WORDS } from './contest-words.ts';
import { plural } from './ranking.ts';

graphql(`
  fragment ShownProblem on ContestProblem {
    label
    points
    problem {
      number
      title
      url
      difficulty
    }
  }
`);

const ContestProblems = graphql(`
  query ContestProblems($id: ID!) {
    contest(id: $id) {
      id
      title
      state
      format
      entry
      startsAt
      endsAt
      problemCount
      matching {
        difficulties
        tags
        minRating
        maxRating
      }
      problems {
        ...ShownProblem
      }
    }
  }
`);

type ShownContest = NonNullable<ContestProblemsQuery['contest']>;

/** A problem of a contest that is planned, or is to be. */
interface ShownProblem {
  label: string;
  points?: number | null;
  problem: { number: string; title: string; url: string; difficulty: keyof typeof WORDS };
}

const ANY_STATE = {
  states: null,
  isFirstMeant: true,
  none: 'There is no contest yet. A moderator plans one with `/contest create`.',
};
const WORDS = { EASY: 'easy', MEDIUM: 'medium', HARD: 'hard' } as const;

export const problemsSubcommand = (problems: SlashCommandSubcommandBuilder) =>
  problems
    .setName('problems')
    .setDescription('Show the problems and rules of a contest')
    .addStringOption(contestOption('Which one; the one that runs or starts next when left out'));

/** `/contest problems`: a contest's problems, once it has started, and its rules. */
export async function showProblems(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, ANY_STATE, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { contest } = await tools.api.request(ContestProblems, { id: chosen.contestId });
  if (contest === null || contest === undefined) return CONTEST_GONE;
  const { title, state, format, entry, startsAt, endsAt } = contest;
  const when =
    state === 'SCHEDULED' ? `starts ${soon(startsAt)}` : `${hasEnded(state) ? 'ended' : 'ends'} ${soon(endsAt)}`;
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: asText(title),
    description: linesThatFit(problemsOf(contest), EMBED_LIMITS.description),
    fields: [
      {
        name: 'State',
        value: state === 'CANCELLED' ? STATE_WORDS[state] : `${STATE_WORDS[state]}; ${when}`,
        inline: true,
      },
      { name: `Format: ${FORMATS[format].name}`, value: FORMATS[format].rule },
      { name: 'Who takes part', value: ENTRIES[entry].rule },
    ],
  });
  return { embeds: embed === null ? [] : [new EmbedBuilder(embed)] };
}

const hasEnded = (state: ShownContest['state']) => state === 'SETTLING' || state === 'FINAL';

function problemsOf({ problems, problemCount, matching }: ShownContest): string[] {
  if (typeof problemCount !== 'number') {
    return matching ? matchingLines(matching) : ['Any problem on LeetCode counts.'];
  }
  if (!problems) return [`${plural(problemCount, 'problem')}, hidden until the start.`];
  return problems.map(problemLine);
}

/** What a problem must be like. */
function matchingLines({ difficulties, tags, minRating, maxRating }: NonNullable<ShownContest['matching']>): string[] {
  const rated = [
    typeof minRating === 'number' && `from ${minRating}`,
    typeof maxRating === 'number' && `up to ${maxRating}`,
  ];
  return [
    'Any problem counts that is',
    ...(difficulties.length > 0 ? [`- ${difficulties.map((difficulty) => WORDS[difficulty]).join(' or ')}`] : []),
    ...(tags.length > 0 ? [`- about ${tags.map(asText).join(' and ')}`] : []),
    ...(rated.some(Boolean) ? [`- rated ${rated.filter(Boolean).join(' ')}`] : []),
  ];
}

/** Such as `**A** [1. Two Sum](https://…) · easy · 3 points`. */
export function problemLine({ label, problem, points }: ShownProblem): string {
  const { number, title, url, difficulty } = problem;
  const parts = [`**${label}** [${asText(number)}. ${asText(title)}](${url})`, WORDS[difficulty]];
  if (typeof points === 'number') parts.push(plural(points, 'point'));
  return parts.join(' · ');
}
