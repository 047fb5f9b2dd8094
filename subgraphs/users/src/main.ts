import { readEnv } from '@leetcord/kit/process/env';
import { runMain } from '@leetcord/kit/process/main';
import { usersEnv } from './env.ts';
import { startUsers } from './service.ts';

await runMain(() => startUsers(readEnv(usersEnv)), { traceAs: 'users' });
