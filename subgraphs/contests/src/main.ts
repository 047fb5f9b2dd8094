import { readEnv } from '@leetcord/kit/process/env';
import { runMain } from '@leetcord/kit/process/main';
import { contestsEnv } from './env.ts';
import { startContests } from './service.ts';

await runMain(() => startContests(readEnv(contestsEnv)), { traceAs: 'contests' });
