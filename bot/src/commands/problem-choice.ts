import type { Api } from '@leetcord/subscriber/api';
import type { AutocompleteInteraction } from 'discord.js';
import type { FindProblemsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { choiceName } from './choices.ts';
import type { Choices, CommandTools } from './command.ts';

const FindProblems = graphql(`
  query FindProblems($text: String!) {
    problems(first: 25, filter: { text: $text }) {
      totalCount
      edges {
        node {
          slug
          number
          title
          url
          difficulty
        }
      }
    }
  }
`);

export type FoundProblem = FindProblemsQuery['problems']['edges'][number]['node'];

/** As LeetCord takes it. */
export const MAX_PROBLEM_LENGTH = 100;
const ADDRESS = /^(https?:\/\/)?(www\.)?leetcode\.com\/problems\/([^/?#]+)/i;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The problems that fit what is typed: those first whose number or title it is. */
export async function completeProblem(
  { options }: AutocompleteInteraction<'cached'>,
  { api, t }: CommandTools,
): Promise<Choices> {
  const typed = options.getFocused().trim().slice(0, MAX_PROBLEM_LENGTH);
  const { found } = await findProblems(typed, api);
  return found.map(({ slug, number, title, difficulty }) => ({
    name: choiceName(`${number}. ${title}`, ` (${t(`common.isDifficult_${difficulty}`)})`),
    value: slug,
  }));
}

/** What a text means: the slug of one problem, or all that it may be the beginning of, as far as these are listed. */
export async function problemsMeant(
  typed: string,
  api: Api,
): Promise<{ slug: string } | { found: FoundProblem[]; totalCount: number }> {
  const text = (ADDRESS.exec(typed)?.[3] ?? typed).trim();
  const words = text.toLowerCase();
  const { found, totalCount } = await findProblems(text, api);
  const named = found.filter(({ number, title }) => number === words || title.toLowerCase() === words);
  const meant = found.find(({ slug }) => slug === words) ?? (named.length === 1 ? named[0] : undefined);
  if (meant !== undefined) return { slug: meant.slug };
  if (totalCount === 1) return { slug: found[0]!.slug };
  // LeetCode may have it, although LeetCord's copy of the catalogue does not yet, or by another title.
  if (totalCount === 0 && SLUG.test(words)) return { slug: words };
  return { found, totalCount };
}

async function findProblems(text: string, api: Api): Promise<{ found: FoundProblem[]; totalCount: number }> {
  const { problems } = await api.request(FindProblems, { text });
  return { found: problems.edges.map(({ node }) => node), totalCount: problems.totalCount };
}
