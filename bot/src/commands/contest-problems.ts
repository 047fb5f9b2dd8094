import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ContestProblemsQuery, Difficulty } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, contestOption } from './contest-choice.ts';
import { soon } from './contest-words.ts';

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
type Matching = NonNullable<ShownContest['matching']>;

/** A problem of a contest that is planned, or is to be. */
interface ShownProblem {
  label: string;
  points?: number | null;
  problem: { number: string; title: string; url: string; difficulty: Difficulty };
}

export const problemsSubcommand = (problems: SlashCommandSubcommandBuilder) =>
  described(problems.setName('problems'), 'contest.problemsCommand').addStringOption(
    contestOption('contest.whichCurrent'),
  );

/** `/contest problems`: a contest's problems, once it has started, and its rules. */
export async function showProblems(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const anyState = { states: null, isFirstMeant: true, none: t('contest.noneYet') };
  const chosen = await chooseContest(interaction, anyState, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { contest } = await tools.api.request(ContestProblems, { id: chosen.contestId });
  if (contest === null || contest === undefined) return t('contest.gone');
  const { title, state, format, entry, startsAt, endsAt } = contest;
  const when =
    state === 'SCHEDULED'
      ? t('contests.starts', { when: soon(startsAt) })
      : t(hasEnded(state) ? 'contests.ended' : 'contests.ends', { when: soon(endsAt) });
  const stateWords = t(`contests.state_${state}`);
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: asText(title),
    description: linesThatFit(problemsOf(contest, t), { room: EMBED_LIMITS.description, t }),
    fields: [
      {
        name: t('contests.state'),
        value: state === 'CANCELLED' ? stateWords : t('contests.stateAndWhen', { state: stateWords, when }),
        inline: true,
      },
      {
        name: t('contests.formatIs', { format: t(`contests.format_${format}`) }),
        value: t(`contests.formatRule_${format}`),
      },
      { name: t('contests.whoTakesPart'), value: t(`contests.entryRule_${entry}`) },
    ],
  });
  return { embeds: embed === null ? [] : [new EmbedBuilder(embed)] };
}

const hasEnded = (state: ShownContest['state']) => state === 'SETTLING' || state === 'FINAL';

function problemsOf({ problems, problemCount, matching }: ShownContest, t: Texts): string[] {
  if (typeof problemCount !== 'number') {
    return matching ? matchingLines(matching, t) : [t('contest.anyOnLeetCode')];
  }
  if (!problems) return [t('contest.hiddenUntilStart', { count: problemCount })];
  return problems.map((problem) => problemLine(problem, t));
}

/** What a problem must be like. */
function matchingLines({ difficulties, tags, minRating, maxRating }: Matching, t: Texts): string[] {
  const rated = ratedWords(minRating, maxRating, t);
  return [
    t('contest.matching'),
    ...(difficulties.length > 0
      ? [`- ${t.or(difficulties.map((difficulty) => t(`common.isDifficult_${difficulty}`)))}`]
      : []),
    ...(tags.length > 0 ? [`- ${t('contest.about', { topics: t.and(tags.map(asText)) })}`] : []),
    ...(rated === null ? [] : [`- ${rated}`]),
  ];
}

function ratedWords(least: Matching['minRating'], most: Matching['maxRating'], t: Texts): string | null {
  const [hasLeast, hasMost] = [typeof least === 'number', typeof most === 'number'];
  if (hasLeast && hasMost) return t('contest.ratedBetween', { least: least!, most: most! });
  if (hasLeast) return t('contest.ratedFrom', { least: least! });
  return hasMost ? t('contest.ratedUpTo', { most: most! }) : null;
}

/** Such as `**A** [1. Two Sum](https://…) · easy · 3 points`. */
export function problemLine({ label, problem, points }: ShownProblem, t: Texts): string {
  const { number, title, url, difficulty } = problem;
  const parts = [`**${label}** [${asText(number)}. ${asText(title)}](${url})`, t(`common.isDifficult_${difficulty}`)];
  if (typeof points === 'number') parts.push(t('common.points', { count: points }));
  return parts.join(' · ');
}
