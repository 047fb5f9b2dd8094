import { runMain } from '@leetcord/kit/main';
import { readGatewaySettings } from './env.ts';
import { startGateway } from './service.ts';

await runMain(() => startGateway(readGatewaySettings()));
