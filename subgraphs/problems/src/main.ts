import { readEnv } from '@leetcord/kit/env';
import { runMain } from '@leetcord/kit/main';
import { problemsEnv } from './env.ts';
import { startProblems } from './service.ts';

await runMain(() => startProblems(readEnv(problemsEnv)));
