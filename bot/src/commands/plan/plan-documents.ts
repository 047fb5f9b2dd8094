import type { Api } from '@leetcord/subscriber/api';
import { EmbedBuilder } from 'discord.js';
import type {
  CreateContestInput,
  PlannedContestFragment,
  PreviewContestQuery,
  ProblemChoice,
} from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { COLOURS } from '../../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../../notifications/fit-embed.ts';
import { linesThatFit } from '../../notifications/lines-that-fit.ts';
import { asText } from '../../text.ts';
import { refusal } from '../../texts/api-sentences.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CommandTools } from '../command.ts';
import { problemLine } from '../contest-problems.ts';
import { onDate, soon } from '../contest-words.ts';

const PreviewContest = graphql(`
  query PreviewContest($input: CreateContestInput!) {
    contestPreview(input: $input) {
      __typename
      ... on ContestPreviewSuccess {
        format
        entry
        startsAt
        endsAt
        problems {
          label
          points
          problem {
            number
            title
            url
            difficulty
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const CreateContest = graphql(`
  mutation CreateContest($input: CreateContestInput!) {
    createContest(input: $input) {
      __typename
      ... on CreateContestSuccess {
        contest {
          ...PlannedContest
        }
      }
      ... on UserError {
        message
      }
    }
  }

  fragment PlannedContest on Contest {
    id
    title
    version
    state
    format
    entry
    startsAt
    endsAt
    problemChoice
    problems {
      ...ShownProblem
    }
  }
`);

/** What is said in place of a list of problems; null where there is a list. */
export function anyText(choice: ProblemChoice, t: Texts): string | null {
  if (choice === 'ANY') return t('contests.anyProblem');
  return choice === 'MATCHING' ? t('plan.anyMatching') : null;
}

/** What would be planned, or why it cannot be. */
export const previewPlan = async (
  input: CreateContestInput,
  api: Api,
): Promise<PreviewContestQuery['contestPreview']> => (await api.request(PreviewContest, { input })).contestPreview;

/** Plans a contest; gives what to show of it, or the sentence that says why it is not planned. */
export async function createPlanned(
  input: CreateContestInput,
  { api, t }: Pick<CommandTools, 'api' | 't'>,
): Promise<string | { content: string; embeds: EmbedBuilder[] }> {
  const { createContest: result } = await api.request(CreateContest, { input });
  if (result.__typename !== 'CreateContestSuccess') return refusal(result, t);
  return plannedAnswer(result.contest, t);
}

/** What is said of a contest that has just been planned. */
export const plannedAnswer = (contest: PlannedContestFragment, t: Texts) => ({
  content: t('plan.isPlanned', { title: asText(contest.title) }),
  embeds: [plannedEmbed(contest, t)],
});

/** A contest as its moderators see it once it is planned or changed. Those who play too need not look at its problems. */
export function plannedEmbed(contest: PlannedContestFragment, t: Texts): EmbedBuilder {
  const { title, state, format, entry, startsAt, endsAt, problemChoice, problems } = contest;
  const isSecret = problemChoice === 'PICKER' || problemChoice === 'ROUND';
  const lines = problems?.map((problem) => (isSecret ? `||${problemLine(problem, t)}||` : problemLine(problem, t)));
  const head = [
    state === 'SCHEDULED'
      ? t('plan.itStartsAndEnds', { date: onDate(startsAt), when: soon(startsAt), end: onDate(endsAt) })
      : t('plan.itEnds', { end: onDate(endsAt) }),
    `**${t(`contests.format_${format}`)}**: ${t(`contests.formatRule_${format}`)}`,
    t(`contests.entryRule_${entry}`),
    '',
  ].join('\n');
  const otherwise = anyText(problemChoice, t) ?? t('plan.hidden');
  return new EmbedBuilder(
    fitEmbed({
      color: COLOURS.contest,
      title: asText(title),
      description: head + linesThatFit(lines ?? [otherwise], { room: EMBED_LIMITS.description - head.length, t }),
    })!,
  );
}
