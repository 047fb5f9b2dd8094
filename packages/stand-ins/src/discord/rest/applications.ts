import type { Discord } from '../discord.ts';
import { unknownUser } from '../errors.ts';
import { applicationPayload, selfPayload, userPayload } from '../payloads/application.ts';
import { permissionsOf } from '../permissions.ts';
import { ok, param, type Route } from './route.ts';

/** The bot itself, and users. */
export function applicationRoutes({ store: { state } }: Discord): Route[] {
  const application = () => ok(applicationPayload(state));
  return [
    { method: 'get', path: '/oauth2/applications/@me', handle: application },
    { method: 'get', path: '/applications/@me', handle: application },
    { method: 'get', path: '/users/@me', handle: () => ok(selfPayload(state)) },
    {
      method: 'get',
      path: '/users/@me/guilds',
      handle: () =>
        ok(
          Object.values(state.guilds).map((guild) => ({
            id: guild.id,
            name: guild.name,
            icon: null,
            owner: false,
            // Those of its roles, before what channels change.
            permissions: permissionsOf(guild, state.application.id).toString(),
          })),
        ),
    },
    {
      method: 'get',
      path: '/users/:userId',
      handle: (call) => {
        const user = state.users[param(call, 'userId')];
        if (user === undefined) throw unknownUser();
        return ok(userPayload(user));
      },
    },
  ];
}
