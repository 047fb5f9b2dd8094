import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestContests } from '../../testing/start-test-contests.ts';

const schemaFile = (name: string) =>
  readFileSync(new URL(`../../../../../schema/${name}.graphql`, import.meta.url), 'utf8');
const api = buildSchema(schemaFile('api'), { assumeValidSDL: true });
/** The fields that contests resolves. Other fields belong to a user or a problem, and can be reached only by its id. */
const own = new Map<string, Set<string>>();
for (const definition of parse(schemaFile('contests')).definitions) {
  if (!('fields' in definition) || !('name' in definition)) continue;
  const fields = own.get(definition.name!.value) ?? new Set();
  for (const { name } of definition.fields ?? []) fields.add(name.value);
  own.set(definition.name!.value, fields);
}
const MAX_DEPTH = 5;

/** The fields that have different types in these objects. To select them by one name is an error: each then has a name of its own. */
function ambiguousIn(objects: readonly GraphQLObjectType[]): Set<string> {
  const types = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { name, type } of objects.flatMap((object) => Object.values(object.getFields()))) {
    if ((types.get(name) ?? String(type)) !== String(type)) ambiguous.add(name);
    types.set(name, String(type));
  }
  return ambiguous;
}

/** Everything that can be selected from a type, to the depth at which types repeat. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, above: readonly string[] = []): string {
  if (!isCompositeType(type)) return '';
  const types = isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [type];
  const objects = types.filter(isObjectType);
  const ambiguous = ambiguousIn(objects);
  const parts = objects.map((object) => {
    const fields = Object.values(object.getFields()).flatMap((field) =>
      selectField(schema, object.name, field, above).map((selected) =>
        ambiguous.has(field.name) ? `${field.name}Of${object.name}: ${selected}` : selected,
      ),
    );
    return `... on ${object.name} { __typename ${fields.join(' ')} }`;
  });
  return `{ ${parts.join(' ')} }`;
}

function selectField(
  schema: GraphQLSchema,
  parent: string,
  { name, args, type }: GraphQLField<unknown, unknown>,
  above: readonly string[],
): string[] {
  const named = getNamedType(type);
  const isKnown = own.get(parent)?.has(name) === true;
  const needsMore = args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (!isKnown || needsMore || above.includes(named.name) || above.length > MAX_DEPTH) return [];
  return [`${name} ${selectionOf(schema, named, [...above, named.name])}`];
}

const ID_ARGUMENTS: Record<string, keyof typeof ids> = {
  communityId: 'community',
  discordGuildId: 'guild',
  'community.id': 'community',
  'contest.id': 'contest',
  'studyPlan.id': 'plan',
};
let ids: { community: string; guild: string; contest: string; plan: string };

const selections = new Map<string, string>();
/** What can be selected from a type, which is long, and takes long to put together. */
function wholeOf(type: GraphQLNamedType): string {
  const selection = selections.get(type.name) ?? selectionOf(api, type);
  selections.set(type.name, selection);
  return selection;
}

/** Each root field of contests that an anonymous caller can use, as an operation and its arguments. */
function operations() {
  const roots = [
    ['query', api.getQueryType()],
    ['subscription', api.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type!.getFields())
      .filter(({ name }) => own.get(type!.name)?.has(name) === true)
      .map(({ name, args, type: result }) => {
        const given = args.flatMap((arg) => {
          if (arg.name === 'after' && kind === 'subscription') return ['after: "0"'];
          const id = ID_ARGUMENTS[arg.name] ?? ID_ARGUMENTS[`${name}.${arg.name}`];
          return id === undefined ? [] : [`${arg.name}: "${ids[id]}"`];
        });
        const isAsked = args.every(
          (arg) =>
            !isNonNullType(arg.type) || arg.defaultValue !== undefined || given.some((it) => it.startsWith(arg.name)),
        );
        const field = `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
        return { kind, name, isAsked, text: `${kind} { ${field} ${wholeOf(getNamedType(result))} }` };
      }),
  );
}

let contests: TestContests;
let clubs: { hiddenIn: typeof ids; namedIn: typeof ids };
const asked = new Set<string>();

beforeAll(async () => {
  contests = await TestContests.start();
  const endsAt = new Date(contests.clock.now().getTime() + 3_600_000);
  const clubOf = async (...members: string[]) => {
    const { id, guildId } = await contests.community(...members);
    const contest = (await contests.contest(id, { endsAt })).contest.id;
    return { community: id, guild: guildId, contest, plan: await planIn(id) };
  };
  clubs = { hiddenIn: await clubOf('nia', 'ann'), namedIn: await clubOf('nia', 'bob') };
  const hide = { communityId: clubs.hiddenIn.community, isAnonymous: true };
  await contests.api.outcome('setMyPrivacy', hide, await contests.neighbours.userToken('nia'));
  for (const user of ['nia', 'ann', 'bob']) await contests.solve(user, 'medium-1');
  await contests.untilConfirmed();
});
afterAll(() => contests.close());

/** A study plan, with the member on it. */
async function planIn(communityId: string): Promise<string> {
  const by = { discordUserId: '42', canManageServer: true, isServerOwner: false };
  const input = { communityId, title: 'Basics', problems: ['medium-1'], idempotencyKey: 'plan', by };
  const query = `mutation ($input: CreateStudyPlanInput!) { createStudyPlan(input: $input) { ... on StudyPlanSuccess { plan { id } } } }`;
  const bot = await contests.neighbours.serviceToken('contests:write');
  const { createStudyPlan } = await contests.api.ask<{ createStudyPlan: { plan: { id: string } } }>(
    query,
    { input },
    bot,
  );
  const { id } = createStudyPlan.plan;
  await contests.api.outcome('joinStudyPlan', { planId: id }, await contests.neighbours.userToken('nia'));
  return id;
}

let hiddenRows: Promise<unknown[]> | undefined;
/** What all see of the hidden rows: walked once, since that takes long. */
async function walkHidden(): Promise<unknown[]> {
  ids = clubs.hiddenIn;
  hiddenRows ??= walk((row) => row['shownAs'] === 'ANONYMOUS');
  return hiddenRows;
}

async function walkNamed(): Promise<unknown[]> {
  ids = clubs.namedIn;
  return walk((row) => (row['user'] as { id: string } | null | undefined)?.id === 'nia');
}

/** Everything that an anonymous caller gets, and the part of it about one member: rows, events, and the submissions in them. */
async function walk(isAbout: (row: Record<string, unknown>) => boolean): Promise<unknown[]> {
  const about: unknown[] = [];
  const collect = (value: unknown, edge: unknown = null): void => {
    if (typeof value !== 'object' || value === null) return;
    const row = value as Record<string, unknown>;
    // Includes the row's edge, which has its cursor.
    if (isAbout(row)) about.push(edge ?? row);
    for (const part of Object.values(row)) collect(part, 'node' in row && !Array.isArray(row) ? row : null);
  };
  for (const { kind, name, isAsked, text } of operations()) {
    if (!isAsked) continue;
    asked.add(name);
    if (kind === 'query') collect((await contests.api.post(text)).data);
    else if (name === 'submissionEvents') {
      const followed = contests.api.subscribe(text, {});
      await expect.poll(() => followed.received).toHaveLength(2);
      await followed.stop();
      collect(followed.received);
      for (const { submissionEvents } of followed.received) {
        const { submission } = submissionEvents!;
        const again = await contests.api.post<{ submission: object }>(
          `query ($id: ID!) { submission(id: $id) ${wholeOf(api.getType('Submission')!)} }`,
          { id: submission.id },
        );
        if (isAbout(submissionEvents as never)) about.push(again.data.submission);
      }
    }
  }
  return about;
}

/** Fields that say nothing about a member, and fields that lead to other rows, which are checked separately. */
const SHARED = new Set([
  ...[
    '__typename',
    'language',
    'verdict',
    'state',
    'source',
    'reason',
    'slug',
    'weekStartsAt',
    'shownAs',
    'notification',
  ],
  ...['community', 'contest', 'places'],
]);

/** All values of ids, cursors and times, both plain and decoded from base64. */
function tellingValues(value: unknown, name = ''): string[] {
  if (SHARED.has(name)) return [];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([field, part]) => tellingValues(part, Array.isArray(value) ? name : field));
  }
  if (typeof value !== 'string') return [];
  return [value, Buffer.from(value, 'base64url').toString('latin1')];
}

test('no value of a hidden row is in a row of another community that names the member', async () => {
  const [hidden, named] = [await walkHidden(), await walkNamed()];
  // The first rows of four leaderboards and of the contest, the event, and its submission by its id.
  expect([hidden.length, named.length]).toSatisfy((lengths: number[]) => lengths.every((length) => length >= 4));
  expect([...asked]).toEqual(
    expect.arrayContaining([
      ...['community', 'communityByDiscordGuild', 'contest', 'leaderboard', 'studyPlan', 'submissionEvents'],
    ]),
  );
  const inNamed = new Set(tellingValues(named));
  expect(tellingValues(hidden).filter((value) => inNamed.has(value))).toEqual([]);
});

test('no value of a hidden row contains an id, a cursor or a time that the database has for it', async () => {
  const hidden = await walkHidden();
  const stored = await contests.mongo.db.collection('submissions').findOne({ userId: 'nia' });
  const event = await contests.mongo.db.collection('events').findOne({ submissionId: stored!._id });
  const moments = [stored!['submittedAt'], stored!['reportedAt'], stored!['confirmedAt'], event!['at']] as Date[];
  const secrets = [
    ...[String(stored!._id), String(stored!['leetcodeId']), String(event!['id']), 'nia'],
    ...moments.flatMap((at) => [at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length), String(at.getTime())]),
  ];
  const told = tellingValues(hidden).join('\n');
  expect(told).not.toBe('');
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
});

test('the member and services see all of it under one id', async () => {
  const query = 'query ($id: ID!) { submission(id: $id) { id leetcodeId submittedAt awards { community { id } } } }';
  const stored = await contests.mongo.db.collection('submissions').findOne({ userId: 'nia' });
  const { submittedAt } = stored as unknown as { submittedAt: Date };
  const whole = { id: String(stored!._id), submittedAt: submittedAt.toISOString(), awards: [{}, {}] };
  const tokens = [await contests.neighbours.userToken('nia'), await contests.neighbours.serviceToken('events:read')];
  for (const token of tokens) {
    const { submission } = await contests.api.ask<{ submission: object }>(query, { id: whole.id }, token);
    expect(submission).toMatchObject(whole);
  }
});
