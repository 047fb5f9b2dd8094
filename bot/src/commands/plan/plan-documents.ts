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
import { problemLine } from '../contest-problems.ts';
import { ENTRIES, FORMATS, onDate, soon } from '../contest-words.ts';

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

/** What is said in place of a list of problems. */
export const ANY_WORDS: Partial<Record<ProblemChoice, string>> = {
  ANY: 'Any problem counts.',
  MATCHING: 'Any problem that matches counts.',
};

/** What would be planned, or why it cannot be. */
export const previewPlan = async (
  input: CreateContestInput,
  api: Api,
): Promise<PreviewContestQuery['contestPreview']> => (await api.request(PreviewContest, { input })).contestPreview;

/** Plans a contest; gives what to show of it, or the sentence that says why it is not planned. */
export async function createPlanned(
  input: CreateContestInput,
  api: Api,
): Promise<string | { content: string; embeds: EmbedBuilder[] }> {
  const { createContest: result } = await api.request(CreateContest, { input });
  if (result.__typename !== 'CreateContestSuccess') return result.message;
  return plannedAnswer(result.contest);
}

/** What is said of a contest that has just been planned. */
export const plannedAnswer = (contest: PlannedContestFragment) => ({
  content: `**${asText(contest.title)}** is planned.`,
  embeds: [plannedEmbed(contest)],
});

/** A contest as its moderators see it once it is planned or changed. Those who play too need not look at its problems. */
export function plannedEmbed(contest: PlannedContestFragment): EmbedBuilder {
  const { title, state, format, entry, startsAt, endsAt, problemChoice, problems } = contest;
  const isSecret = problemChoice === 'PICKER' || problemChoice === 'ROUND';
  const lines = problems?.map((problem) => (isSecret ? `||${problemLine(problem)}||` : problemLine(problem)));
  const start = state === 'SCHEDULED' ? `It starts ${onDate(startsAt)} (${soon(startsAt)})` : 'It has started';
  const head = [
    `${start} and ends ${onDate(endsAt)}.`,
    `**${FORMATS[format].name}**: ${FORMATS[format].rule}`,
    ENTRIES[entry].rule,
    '',
  ].join('\n');
  const otherwise = ANY_WORDS[problemChoice] ?? 'Its problems are hidden until the start.';
  return new EmbedBuilder(
    fitEmbed({
      color: COLOURS.contest,
      title: asText(title),
      description: head + linesThatFit(lines ?? [otherwise], EMBED_LIMITS.description - head.length),
    })!,
  );
}
