import { readEnv } from '@leetcord/kit/process/env';
import { runMain } from '@leetcord/kit/process/main';
import { problemsEnv } from './env.ts';
import { startProblems } from './service.ts';

await runMain(() => startProblems(readEnv(problemsEnv)), { traceAs: 'problems' });
