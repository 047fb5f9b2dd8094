import { onTestFinished, vi } from 'vitest';
import { startApiServer } from './api-server.ts';
import { createEventLog } from './event-log.ts';

interface Community {
  name: string;
  channelId: string | null;
}
type Input<T> = { input: T };

const TOKEN = 'token-of-the-bot';
export const SERVICE_SECRET = 'secret-of-the-bot-1';
export const CODE = 'K7QM-2XPD';

/** A LeetCord in memory behind the public schema, with what the bot asks of it. */
export async function startLeague() {
  const communities = new Map<string, Community>();
  const log = createEventLog();
  const connection = (nodes: object[], totalCount = nodes.length) => ({
    edges: nodes.map((node) => ({ node })),
    totalCount,
  });

  /** Root fields. A test may put another answer in the place of one. */
  const root = {
    signInService: vi.fn(({ input }: Input<{ service: string; secret: string }>): object =>
      input.service === 'bot' && input.secret === SERVICE_SECRET
        ? {
            __typename: 'SignInServiceSuccess',
            accessToken: TOKEN,
            accessTokenExpiresAt: new Date(Date.now() + 600_000).toISOString(),
          }
        : { __typename: 'ServiceRefusedError', message: 'Unknown service or wrong secret.' },
    ),
    registerCommunity: vi.fn(
      ({ input }: Input<{ discordGuildId: string; name: string; defaultChannelId: string | null }>): object => {
        const known = communities.get(input.discordGuildId);
        const channelId = known === undefined ? input.defaultChannelId : known.channelId;
        communities.set(input.discordGuildId, { name: input.name, channelId });
        return { __typename: 'CommunitySuccess' };
      },
    ),
    setAnnouncementChannel: vi.fn(({ input }: Input<{ discordGuildId: string; channelId: string | null }>): object => {
      communities.get(input.discordGuildId)!.channelId = input.channelId;
      return { __typename: 'CommunitySuccess' };
    }),
    createLinkCode: vi.fn((_: Input<object>): object => ({
      __typename: 'CreateLinkCodeSuccess',
      code: CODE,
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    })),
    createContest: vi.fn(({ input }: Input<{ title: string; startsAt: string; endsAt: string }>): object => ({
      __typename: 'CreateContestSuccess',
      contest: input,
    })),
    communityByDiscordGuild: ({ discordGuildId }: { discordGuildId: string }): object | null =>
      communities.has(discordGuildId)
        ? { id: discordGuildId, contests: () => connection(league.contests.slice(0, 1)) }
        : null,
    leaderboard: vi.fn((_: { window: string }): object | null => ({
      endsAt: new Date(Date.now() + 600_000).toISOString(),
      entries: () => connection(league.rows.slice(0, 10), league.rows.length),
    })),
    acknowledgeEvents: vi.fn(async ({ input }: Input<{ subscriber: string; cursor: string }>): Promise<object> => {
      log.acknowledge(input.cursor);
      return { __typename: 'AcknowledgeEventsSuccess', cursor: input.cursor };
    }),
    events: () => log.follow(),
  };

  const server = await startApiServer(root, `Bearer ${TOKEN}`);
  onTestFinished(() => server.kill());

  const publish = (guildId: string, fields: object, at: Date) => {
    const id = `event-${Math.random()}`;
    const community = () => ({
      discordGuildId: guildId,
      announcementChannelId: communities.get(guildId)?.channelId ?? null,
    });
    return log.append({ id, at: at.toISOString(), community, ...fields });
  };

  const league = {
    server,
    root,
    log,
    communities,
    /** Rows of each leaderboard. */
    rows: [] as object[],
    /** Contests of each community, latest first. */
    contests: [] as object[],
    connection,
    /** A submission is scored. */
    solve: (
      guildId: string,
      { title = 'Two Sum', user = (): object => ({ displayName: 'Ada' }), at = new Date() } = {},
    ) =>
      publish(
        guildId,
        {
          __typename: 'SubmissionEvent',
          points: 1,
          reason: 'First solve, easy: 1 point.',
          places: [{ rank: 1, points: 1, contest: null }],
          submission: {
            language: 'python3',
            user,
            problem: {
              slug: 'a-problem',
              number: '1',
              title,
              difficulty: 'EASY',
              url: 'https://leetcode.com/problems/a-problem/',
            },
          },
        },
        at,
      ),
  };
  return league;
}

export type League = Awaited<ReturnType<typeof startLeague>>;
