import { vi } from 'vitest';
import type { DiscordActorInput } from '../gql/graphql.ts';
import type { TitleRole } from '../title-roles/role-moves.ts';

type Input<T> = { input: T };
type OnBehalf = { communityId: string; by: DiscordActorInput };

/** What a league in memory knows of roles by title, in one server: whom to look at until they are settled. */
export function createTitleRoles(change: (input: OnBehalf, apply: () => void) => object) {
  const state = {
    roles: [] as TitleRole[],
    /** The title of each Discord account to look at. */
    due: new Map<string, string | null>(),
    isRefused: false,
    settled: [] as string[],
  };
  let guildId = '';
  const root = {
    setTitleRole: vi.fn(({ input }: Input<OnBehalf & { title: string; roleId: string | null }>) =>
      change(input, () => {
        const { title, roleId } = input;
        state.roles = state.roles.filter((one) => one.title !== title);
        if (roleId !== null) state.roles.push({ title, roleId } as TitleRole);
      }),
    ),
    takeTitleRoleChecks: vi.fn((): object => ({
      __typename: 'TakeTitleRoleChecksSuccess',
      checks: [...(state.isRefused ? [] : state.due)].map(([discordUserId, title]) => ({
        ...{ id: discordUserId, version: 1, discordGuildId: guildId, discordUserId, title },
        ...{ roles: state.roles, wasRefused: state.isRefused },
      })),
    })),
    settleTitleRoleCheck: vi.fn(({ input: { id } }: Input<{ id: string }>): object => {
      state.due.delete(id);
      state.settled.push(id);
      return { __typename: 'SettleTitleRoleCheckSuccess', id };
    }),
    reportTitleRoles: vi.fn(({ input: { isRefused } }: Input<{ isRefused: boolean }>): object => {
      const tellOwner = isRefused && !state.isRefused;
      state.isRefused = isRefused;
      return { __typename: 'ReportTitleRolesSuccess', tellOwner };
    }),
  };
  return {
    root,
    state,
    /** Says whom to look at, in which server. */
    note: (discordGuildId: string, titles: Readonly<Record<string, string | null>>) => {
      guildId = discordGuildId;
      for (const [discordUserId, title] of Object.entries(titles)) state.due.set(discordUserId, title);
    },
  };
}
