import { runMain } from '@leetcord/kit/process/main';
import { startOneProcess } from './start.ts';

await runMain(() => startOneProcess(process.env), { traceAs: 'one-process' });
