import { readEnv } from '@leetcord/kit/env';
import { runMain } from '@leetcord/kit/main';
import { usersEnv } from './env.ts';
import { startUsers } from './service.ts';

await runMain(() => startUsers(readEnv(usersEnv)));
