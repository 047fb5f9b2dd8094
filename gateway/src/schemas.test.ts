import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { createLogger } from '@leetcord/kit/process/logger';
import { listen } from '@leetcord/kit/http/http-server';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { parse } from 'graphql';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createSchemas } from './schemas.ts';
import { ask, startLeague, type Answer } from './testing/league.ts';
import { connectSubscriber } from './testing/subscriber.ts';

const sdlOf = (name: string) => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
const OWN = sdlOf('supergraph');
const LEAGUE = { users: sdlOf('users'), problems: sdlOf('problems'), contests: sdlOf('contests') };
/** A subgraph of somebody else, which adds to what is there. */
const QUIZ = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable"])
  type Query { quiz: String }
  type User @key(fields: "id") { id: ID! nickname: String }
`;

function compose(subgraphs: Record<string, string>): string {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

// Not while the gateway in this process is under load, which it would hold up.
const WITH_QUIZ = compose({ ...LEAGUE, quiz: QUIZ });
const WITH_OTHER_EVENTS = compose({
  ...LEAGUE,
  contests: LEAGUE.contests.replaceAll(/submissionEvents\([^)]*\)/g, 'solves(after: String)'),
});
const WITH_UNKNOWN = compose({ ...LEAGUE, 'daily-quiz': QUIZ });

let supergraphPath: string;
/** As an operator does it, with a tool that sets times: a reader finds the old file or the new one. */
const put = (sdl: string) => {
  writeFileSync(`${supergraphPath}.new`, sdl);
  utimesSync(`${supergraphPath}.new`, 1, 1);
  renameSync(`${supergraphPath}.new`, supergraphPath);
};
beforeEach(() => {
  supergraphPath = join(tempDir(), 'supergraph.graphql');
  put(OWN);
});

async function serveQuiz() {
  const answer = { data: { quiz: 'Which sort is stable?', _entities: [{ nickname: 'Al' }] } };
  const server = await listen(
    (request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(server.close);
  return server.url;
}

test('a new supergraph is taken while queries and subscriptions run, and none of them fails', async () => {
  const quiz = { url: await serveQuiz(), routerSecret: 'secret-of-the-quiz' };
  const league = await startLeague({ supergraphPath, otherSubgraphs: { quiz } });
  onTestFinished(league.close);
  const { url } = league.gateway;

  const subscriber = connectSubscriber(url);
  onTestFinished(subscriber.close);
  const document =
    'subscription { submissionEvents(communityId: "c1") { points submission { user { displayName } } } }';
  const stream = subscriber.subscribe(document);
  await expect.poll(() => league.log.followers()).toBe(1);
  let isOver = false;
  let asked = 0;
  const failures: Answer[] = [];
  const askOn = async () => {
    while (!isOver) {
      asked += 1;
      const answer = await ask(url, `{ submission(id: "s${asked}") { user { displayName } problem { title } } }`);
      if (answer.errors !== undefined) failures.push(answer);
      league.solve();
    }
  };
  const asking = Promise.all([askOn(), askOn(), askOn(), askOn()]);
  expect((await ask(url, '{ quiz }')).errors?.[0]?.message).toMatch(/Cannot query field/);

  put(WITH_QUIZ);
  await expect
    .poll(async () => (await ask(url, '{ quiz }')).data)
    .toEqual({
      quiz: 'Which sort is stable?',
    });
  const submission = await ask(url, '{ submission(id: "alice") { user { displayName nickname } } }');
  expect(submission.data).toEqual({ submission: { user: { displayName: 'Name of alice', nickname: 'Al' } } });

  isOver = true;
  await asking;
  expect(failures).toEqual([]);
  await expect.poll(() => stream.results.length).toBe(asked);
  expect(stream.results.every(({ errors }) => errors === undefined)).toBe(true);

  // What its subgraph would no longer give ends.
  put(WITH_OTHER_EVENTS);
  expect(await stream.ended).toMatchObject([
    { message: 'LeetCord has changed. Subscribe again.', extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
  ]);
  expect((await ask(url, '{ quiz }')).errors?.[0]?.message).toMatch(/Cannot query field/);
});

const WRONG = [
  { sdl: `${OWN} type {`, why: 'The supergraph cannot be read (Syntax Error: ' },
  {
    sdl: 'type Query { quiz: String }',
    why: 'The supergraph cannot be read (Invalid supergraph: must be a core schema)',
  },
  {
    sdl: WITH_UNKNOWN,
    why: 'The supergraph has a subgraph daily-quiz: set DAILY_QUIZ_URL to its address and DAILY_QUIZ_ROUTER_SECRET to its secret',
  },
];

test('a wrong supergraph is refused with one sentence: the one before it stays, or there is no start', async () => {
  const sentences: string[] = [];
  const log = {
    ...createLogger('test', 'silent'),
    error: (_fields: unknown, sentence: string) => sentences.push(sentence),
    warn: (sentence: string) => sentences.push(sentence),
  };
  const dataSource = { process: async () => ({}) };
  const dataSources = new Map([...Object.keys(LEAGUE), 'quizz'].map((name) => [name, dataSource]));
  const options = {
    settings: { supergraphPath, introspection: true },
    dataSources,
    onChange: () => undefined,
    log: log as never,
  };
  const schemas = await createSchemas(options);
  onTestFinished(schemas.close);
  expect(sentences.splice(0)).toEqual([
    'QUIZZ_ROUTER_SECRET is set, but the supergraph has no subgraph quizz: it has contests, problems, and users.',
  ]);
  const before = schemas.current;
  for (const { sdl, why } of WRONG) {
    put(sdl);
    await expect.poll(() => sentences.splice(0)).toEqual([expect.stringContaining(why)]);
    expect(schemas.current).toBe(before);
    await expect(createSchemas(options)).rejects.toThrow(why);
  }

  // Of the same size, and in the same place.
  writeFileSync(supergraphPath, '?'.repeat(statSync(supergraphPath).size));
  utimesSync(supergraphPath, 1, 1);
  await expect.poll(() => sentences.splice(0)).toEqual([expect.stringContaining('Syntax Error')]);
});
