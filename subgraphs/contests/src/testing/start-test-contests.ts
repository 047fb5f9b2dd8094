import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { expect, vi } from 'vitest';
import type { ContestsSettings } from '../env.ts';
import type { Role } from '../modules/communities/roles.ts';
import { startContests, type ContestsServer } from '../service.ts';
import { ContestsClient, ROUTER_SECRET } from './contests-client.ts';
import { Neighbours, PROBLEMS_SECRET, SERVICE_SECRET, USERS_SECRET } from './neighbours.ts';

const testSettings = (neighbours: Neighbours): ContestsSettings => ({
  HOST: '127.0.0.1',
  LOG_LEVEL: (process.env['LOG_LEVEL'] ?? 'silent') as 'silent',
  PORT: 0,
  MONGODB_URI: mongodbUri(),
  MONGODB_DB: `test_contests_${randomUUID().slice(0, 8)}`,
  ROUTER_SECRET,
  USERS_URL: neighbours.usersUrl,
  USERS_ROUTER_SECRET: USERS_SECRET,
  SERVICE_SECRET,
  PROBLEMS_URL: neighbours.problemsUrl,
  PROBLEMS_ROUTER_SECRET: PROBLEMS_SECRET,
  // Longer than a shared machine takes: what LeetCode lists is confirmed by the answer to its report, in the order of reports.
  CONFIRM_DEADLINE_MS: 10_000,
  CONFIRM_GIVE_UP_MS: 30 * 60_000,
  CONTEST_SETTLE_MS: 10 * 60_000,
  SWEEP_USERS_PER_RUN: 50,
  SWEEP_SHORTEST_MS: 10 * 60_000,
});

/** How often a test's contests looks for jobs, in ms: tests run what is due themselves, and looks of many servers cost more than their work. */
const LOOK_FOR_JOBS_MS = 10_000;

/** The pause before due jobs run once more, in ms: all of them look into the database. */
const JOBS_AGAIN_MS = 300;

/** The jobs that ask LeetCode about what is pending. */
export const CONFIRMING = ['confirm-pending', 'confirm-in-background'];

/** Contests on a database of its own, with its neighbours, all over real HTTP. */
export class TestContests {
  readonly clock = new TestClock();
  readonly neighbours: Neighbours;
  readonly settings: ContestsSettings;
  /** A connection of the test's own to the same database. */
  readonly mongo: Mongo;
  readonly #running: ContestsServer[] = [];
  readonly #lookForJobsMs: number | undefined;
  readonly #discordIds = new Map<string, string>();
  #nextGuild = 1_000;
  #nextSubmission = 3_000_000_000;

  private constructor(
    neighbours: Neighbours,
    settings: ContestsSettings,
    { mongo, lookForJobsMs }: { mongo: Mongo; lookForJobsMs: number | undefined },
  ) {
    this.#lookForJobsMs = lookForJobsMs;
    this.neighbours = neighbours;
    this.settings = settings;
    this.mongo = mongo;
  }

  static async start(changes: Partial<ContestsSettings> = {}): Promise<TestContests> {
    return TestContests.#start(changes, LOOK_FOR_JOBS_MS);
  }

  /** One that runs its jobs by itself, as soon as the product does. */
  static async startAtOwnPace(changes: Partial<ContestsSettings> = {}): Promise<TestContests> {
    return TestContests.#start(changes, undefined);
  }

  static async #start(changes: Partial<ContestsSettings>, lookForJobsMs: number | undefined): Promise<TestContests> {
    const neighbours = await Neighbours.start();
    const settings = { ...testSettings(neighbours), ...changes };
    const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
    const test = new TestContests(neighbours, settings, { mongo, lookForJobsMs });
    await test.startReplica();
    return test;
  }

  /** Another process's worth of the same service on the same database. */
  async startReplica(changes: Partial<ContestsSettings> = {}): Promise<ContestsServer> {
    const options = { clock: this.clock, lookForJobsMs: this.#lookForJobsMs };
    const server = await startContests({ ...this.settings, ...changes }, options);
    this.#running.push(server);
    return server;
  }

  get server(): ContestsServer {
    const server = this.#running.at(-1);
    if (server === undefined) throw new Error('Contests does not run');
    return server;
  }

  /** All replicas, the oldest first. */
  get servers(): readonly ContestsServer[] {
    return this.#running;
  }

  get api(): ContestsClient {
    return new ContestsClient(this.server.url);
  }

  /** Ends the newest replica. */
  async stopReplica(): Promise<void> {
    await this.#running.pop()?.close();
  }

  /** Cuts the oldest replica off the database in whatever it is doing, and has another one take its place. */
  async killReplica(): Promise<void> {
    const killed = this.#running.shift();
    await killed?.mongo.close();
    await this.startReplica();
    // It has nothing left that it could end properly.
    await killed?.close().catch(() => undefined);
  }

  /** A public community with these members. */
  async community(...userIds: string[]): Promise<{ id: string; guildId: string }> {
    const guildId = String((this.#nextGuild += 1));
    const token = await this.neighbours.serviceToken('communities:write', 'members:write');
    const { registerCommunity } = await this.api.ask<{ registerCommunity: { community: { id: string } } }>(
      `mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) {
         ... on CommunitySuccess { community { id } } } }`,
      { input: { discordGuildId: guildId, name: `Guild ${guildId}` } },
      token,
    );
    const { id } = registerCommunity.community;
    await this.setVisibility(id, 'PUBLIC');
    for (const userId of userIds) await this.join(guildId, userId);
    return { id, guildId };
  }

  /** The Discord account of a user, the same each time. */
  discordIdOf(userId: string): string {
    const id = this.#discordIds.get(userId) ?? String(40_000 + this.#discordIds.size);
    this.#discordIds.set(userId, id);
    return id;
  }

  async join(discordGuildId: string, userId: string, discordRole: Role = 'MEMBER'): Promise<void> {
    await this.api.ask(
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { __typename } }',
      { input: { discordGuildId, userId, discordUserId: this.discordIdOf(userId), discordRole } },
      await this.neighbours.serviceToken('members:write'),
    );
  }

  async setVisibility(communityId: string, visibility: 'PUBLIC' | 'PRIVATE'): Promise<void> {
    const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
    const token = await this.neighbours.serviceToken('communities:write');
    await this.api.outcome('setCommunityVisibility', { communityId, visibility, by }, token);
  }

  /** Plans a contest through the bot, on behalf of a moderator of the Discord server. */
  async contest(
    communityId: string,
    input: {
      title?: string;
      startsAt?: Date;
      endsAt?: Date;
      idempotencyKey?: string;
      format?: string;
      problems?: object;
      entry?: string;
    },
  ) {
    const { createContest } = await this.api.ask<{
      createContest: { __typename: string; contest: { id: string; state: string }; message?: string; field?: string };
    }>(
      `mutation ($input: CreateContestInput!) { createContest(input: $input) { __typename
         ... on CreateContestSuccess { contest { id state } } ... on UserError { message } ... on InvalidInputError { field } } }`,
      {
        input: {
          communityId,
          title: 'Monday league',
          by: { discordUserId: '42', canManageServer: true, isServerOwner: false },
          idempotencyKey: randomUUID(),
          ...input,
        },
      },
      await this.neighbours.serviceToken('contests:write', 'communities:write'),
    );
    return createContest;
  }

  nextSubmissionId(): string {
    return String((this.#nextSubmission += 1));
  }

  /** A user submits on LeetCode, which lists it at once, and reports it. */
  async solve(userId: string, slug: string, submittedAt = this.clock.now(), leetcodeName = userId) {
    const submissionId = this.nextSubmissionId();
    this.neighbours.list(leetcodeName, { id: submissionId, slug, submittedAt });
    const token = await this.neighbours.userToken(userId, leetcodeName);
    return this.api.record(token, { submissionId, problemSlug: slug, submittedAt });
  }

  /** What `look` gives once all that is due by the test's clock has run. With names, only these jobs run: each one that looks costs commands. */
  afterJobs<T>(look: () => T | Promise<T>, ...jobs: string[]) {
    const runAndLook = async () => {
      await this.server.jobs.runDue(...jobs);
      return look();
    };
    return expect.poll(runAndLook, { interval: JOBS_AGAIN_MS });
  }

  /** Waits until nothing is pending: what a report's own check misses under load, the job confirms. */
  async untilConfirmed(): Promise<void> {
    const pending = () => this.mongo.db.collection('submissions').countDocuments({ state: 'PENDING' });
    const confirmed = async () => {
      if ((await pending()) === 0) return;
      await this.server.jobs.runDue(...CONFIRMING);
      expect(await pending()).toBe(0);
    };
    // eslint-disable-next-line no-restricted-properties -- expect.poll() is for tests only, and this is for hooks too.
    await vi.waitFor(confirmed, { timeout: 50_000, interval: 500 });
  }

  /** All that is in the database, as text. */
  async everything(): Promise<string> {
    const collections = await this.mongo.db.collections();
    return JSON.stringify(await Promise.all(collections.map((collection) => collection.find().toArray())));
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.map((server) => server.close()));
    await this.neighbours.close();
    await dropDatabase(this.mongo.db);
    await this.mongo.close();
  }
}
