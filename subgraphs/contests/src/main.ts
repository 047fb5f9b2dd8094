import { readEnv } from '@leetcord/kit/env';
import { runMain } from '@leetcord/kit/main';
import { contestsEnv } from './env.ts';
import { startContests } from './service.ts';

await runMain(() => startContests(readEnv(contestsEnv)));
