import { runMain } from '@leetcord/kit/process/main';
import { readGatewaySettings } from './env.ts';
import { startGateway } from './service.ts';

await runMain(() => startGateway(readGatewaySettings()), { traceAs: 'gateway' });
