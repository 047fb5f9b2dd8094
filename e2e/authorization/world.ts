import type { Api } from '@leetcord/driver/api';
import { at, bearer, mutation } from '@leetcord/driver/ask';
import { welcomeNewcomers, type Newcomers } from '@leetcord/driver/newcomers';
import { signInService, type Person } from '@leetcord/driver/sign-in';
import { firstEvent } from '@leetcord/driver/subscribe';
import { createInsider, type Insider } from '../support/insider.ts';
import type { League } from '../support/league.ts';
import type { NeighbourName, Outcome } from './callers.ts';
import { createClubs, type Clubs } from './clubs.ts';
import { solveAll, type Submissions } from './submissions.ts';

type Tokens = Record<NeighbourName, string | undefined>;

/** The world in which the table is tested. Nobody in it changes: a newcomer takes the place of a person who is to be changed. */
export interface World extends Clubs {
  league: League;
  api: Api;
  insider: Insider;
  newcomers: Newcomers;
  /** The access token or API key of each caller. */
  tokens: Tokens;
  /** What subgraphs accept: access tokens only. */
  subgraphTokens: Tokens;
  submissions: Submissions;
  /** Makes something that cells share, once it is needed. */
  once<T>(name: string, make: () => Promise<T>): Promise<T>;
}

/** A subscriber whose place in the log is before all events. */
export const SUBSCRIBER = 'table';

export async function createWorld(league: League): Promise<World> {
  const { stage } = league;
  const { api } = stage;
  const insider = createInsider(league.system);
  const bot = await signInService(stage, 'bot', league.system.secrets.botService);
  const clubs = await createClubs(stage, bot);
  const { people } = clubs;

  const events = {
    query: 'subscription ($name: String!) { events(subscriber: $name) { cursor } }',
    variables: { name: SUBSCRIBER },
  };
  const firstOfAll = firstEvent(api.url, events, bearer(bot));
  const submissions = await solveAll(stage, clubs);
  await firstOfAll;

  const keys = await createKeys(api, people.member);
  const tokens = {
    anonymous: undefined,
    outsider: people.outsider.accessToken,
    member: people.member.accessToken,
    moderator: people.moderator.accessToken,
    owner: people.owner.accessToken,
    bot,
    ...keys,
    contests: await signInService(stage, 'contests', league.system.secrets.contestsService),
    // A token that users signs for itself: nobody can request it.
    users: await insider.sign({
      kind: 'service',
      sub: 'users',
      scope: 'profiles:read-fresh members:write users:forget users:export',
    }),
  };
  const exchanged = async (secret: string) => {
    const operation = mutation('exchangeApiKey', { secret }, '... on ExchangeApiKeySuccess { accessToken }');
    return at((await insider.askSubgraph('users', operation)).data, 'exchangeApiKey.accessToken') as string;
  };
  return {
    ...clubs,
    league,
    api,
    insider,
    newcomers: welcomeNewcomers(stage, bot),
    tokens,
    subgraphTokens: {
      ...tokens,
      key: await exchanged(keys.key),
      communitiesKey: await exchanged(keys.communitiesKey),
      accountKey: await exchanged(keys.accountKey),
    },
    submissions,
    once: createOnce(),
  };
}

function createOnce(): World['once'] {
  const made = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<T>) => {
    const one = (made.get(name) as Promise<T> | undefined) ?? make();
    made.set(name, one);
    one.catch(() => made.delete(name));
    return one;
  };
}

async function createKeys(api: Api, { accessToken }: Person) {
  const create = async (...scopes: string[]) => {
    const selection = '__typename ... on CreateApiKeySuccess { secret }';
    return (await api.mutate('createApiKey', { name: 'A key', scopes }, accessToken, selection))['secret'] as string;
  };
  return {
    key: await create(),
    communitiesKey: await create('COMMUNITIES_READ'),
    accountKey: await create('ACCOUNT_READ'),
  };
}

/** Makes what a cell changes. Refused cells change nothing: they share one. */
export const madeFor = <T>({ once }: World, expected: Outcome, name: string, make: () => Promise<T>): Promise<T> =>
  expected === 'ok' ? make() : once(name, make);

/** A newcomer whom a cell changes. */
export const personFor = (
  world: World,
  expected: Outcome,
  ...[guildId, role = 'member']: Parameters<Newcomers['join']>
): Promise<Person> => madeFor(world, expected, `${role} of ${guildId}`, () => world.newcomers.join(guildId, role));

/** Acts in a caller's place where the action changes its caller: a newcomer, if the caller is a person. */
export interface Twin {
  person: Person | undefined;
  token: string | undefined;
}

/** `isLasting` if the cell leaves the twin as it was: such cells of a caller share one. */
export async function twinOf(world: World, name: NeighbourName, isLasting: boolean): Promise<Twin> {
  const { newcomers, tokens, privateClub, elsewhere } = world;
  const join = (): Promise<Person> | undefined => {
    switch (name) {
      case 'outsider':
        return newcomers.join(elsewhere.guildId);
      case 'member':
      case 'moderator':
      case 'owner':
        return newcomers.join(privateClub.guildId, name);
      default:
        return undefined;
    }
  };
  const person = await (isLasting ? world.once(`twin of ${name}`, async () => join()) : join());
  return { person, token: person?.accessToken ?? tokens[name] };
}
