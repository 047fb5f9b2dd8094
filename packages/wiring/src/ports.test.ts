import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { checkPortsFree, chooseFreePorts, configuredPorts } from './ports.ts';

test('ports come from the environment, or else are the defaults', () => {
  expect(configuredPorts({ GATEWAY_PORT: '5000', USERS_PORT: '' })).toMatchObject({ gateway: 5000, users: 4001 });
  expect(() => configuredPorts({ BOT_PORT: 'many' })).toThrow('BOT_PORT: must be a whole number from 1 to 65535');
});

test('the error for a port in use names its variable; a port that is not needed may be taken', async () => {
  const ports = await chooseFreePorts();
  const other = createServer().listen(ports.discord, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  await expect(checkPortsFree(ports, ['gateway', 'discord'])).rejects.toThrow(
    `Port ${ports.discord} is in use: stop the program that has it, or set DISCORD_PORT to another port.`,
  );
  await checkPortsFree(ports, ['gateway', 'users']);
});

test('two parts on one port are distinguished from a port in use', async () => {
  const ports = await chooseFreePorts();
  await expect(checkPortsFree({ ...ports, users: ports.gateway }, ['gateway', 'users'])).rejects.toThrow(
    'GATEWAY_PORT and USERS_PORT are both',
  );
});
