import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import type { CommandStartedEvent } from 'mongodb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const SEARCH = /* GraphQL */ `
  {
    problems(filter: { text: "sum", difficulties: [MEDIUM], tags: ["array"] }, orderBy: TITLE_ASC, first: 50) {
      totalCount
      isBuiltIn
      edges {
        node {
          slug
          isStale
        }
      }
    }
  }
`;
const STATUS = '{ catalogueStatus { problemCount leetcodeCount progress isBuiltIn isStale } }';

interface Found {
  problems: { totalCount: number; edges: { node: { slug: string; isStale: boolean } }[] };
}

test(
  'the whole catalogue is read by one request a page; a search of it is two commands',
  { timeout: 90_000 },
  async () => {
    const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
    onTestFinished(() => standIn.stop());
    const leetcode = createLeetCodeControl(standIn.url);
    const all = await leetcode.problems();
    const problems = await startProblemsUnderTest(standIn.url, {}, { CATALOGUE_SYNC_HOURS: 20 });
    onTestFinished(() => problems.close());

    const status = async () => (await problems.query<{ catalogueStatus: object }>(STATUS)).data.catalogueStatus;
    const whole = {
      problemCount: all.length,
      leetcodeCount: all.length,
      progress: null,
      isBuiltIn: false,
      isStale: false,
    };
    await vi.waitFor(async () => expect(await status()).toEqual(whole), { timeout: 60_000, interval: 200 });
    const operations = (await leetcode.requests()).flatMap((request) => request.operations);
    expect(operations).toEqual(Array.from({ length: Math.ceil(all.length / 100) }, () => 'problemsetQuestionListV2'));

    const fits = all.filter(
      ({ title, difficulty, topicTags }) =>
        /\bsum/i.test(title) && difficulty === 'Medium' && topicTags.some(({ slug }) => slug === 'array'),
    );
    await problems.query(SEARCH);
    const commands: string[] = [];
    const count = ({ commandName, command }: CommandStartedEvent) => {
      if ([command['aggregate'], command['find']].some((name) => name === 'problems' || name === 'sync_state')) {
        commands.push(commandName);
      }
    };
    problems.mongo.on('commandStarted', count);
    const { data } = await problems.query<Found>(SEARCH);
    problems.mongo.off('commandStarted', count);
    expect(commands).toEqual(['aggregate', 'aggregate']);
    expect(data.problems).toMatchObject({ totalCount: fits.length, isBuiltIn: false });
    expect(new Set(data.problems.edges.map(({ node }) => node.slug))).toEqual(
      new Set(
        fits
          .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
          .slice(0, 50)
          .map(({ titleSlug }) => titleSlug),
      ),
    );
    expect(data.problems.edges.every(({ node }) => !node.isStale)).toBe(true);
  },
);
