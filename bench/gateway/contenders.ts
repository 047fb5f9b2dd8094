import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';
import { freePort, freePorts, takesConnections } from '@leetcord/kit/process/free-port';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '@leetcord/kit/process/node-settings';
import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';
import { root } from '@leetcord/launcher/root';
import type { BenchOperation } from './operations.ts';

const HIVE = '@graphql-hive/gateway@2.15.1';
/** Where what only this measurement needs is installed. */
const hiveDir = join(root, '.tools', 'bench-hive');
const supergraphPath = join(root, 'schema', 'supergraph.graphql');
const STARTS_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 100;

/** A gateway that runs, and what it is called in the figures. */
export interface RunningContender {
  name: string;
  url: string;
  pid: number;
  /** Whether no two requests to it are the same to the byte, so that no whole answer is given again. */
  isAskedAnew?: boolean;
  stop(): void;
}

/** Where the subgraphs are, by name. */
export type SubgraphUrls = Readonly<Record<string, string>>;

/** Subgraphs with made-up data in a process of their own. */
export interface StubSubgraphs {
  urls: SubgraphUrls;
  /** The header of a signed-in user. */
  authorizationOf(userId: string): Promise<string>;
  /** Sends an event to each subscription. */
  tell(): void;
  stop(): void;
}

export async function startSubgraphs(): Promise<StubSubgraphs> {
  const issuer = await createTokenIssuer();
  const ports = await freePorts(SUBGRAPHS.length);
  const file = join(import.meta.dirname, 'subgraphs.ts');
  const served = SUBGRAPHS.map((name, index) => `${name}=${ports[index]}`);
  const command: [string, ...string[]] = [process.execPath, file, JSON.stringify(issuer.jwks), ...served];
  const { tell, stop } = await startProcess('subgraphs', ports[0]!, command);
  return {
    urls: Object.fromEntries(SUBGRAPHS.map((name, index) => [name, `http://127.0.0.1:${ports[index]}`])),
    authorizationOf: async (userId) =>
      `Bearer ${await issuer.sign({ kind: 'user', sub: userId, sid: `session-of-${userId}` }, '60m')}`,
    tell,
    stop,
  };
}

const PRODUCTION = { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };

/** Starts a server and waits until it accepts connections. */
async function startProcess(
  name: string,
  port: number,
  [command, ...args]: [string, ...string[]],
  env: Record<string, string> = {},
  cwd = root,
): Promise<RunningContender & { tell(): void }> {
  let output = '';
  const child: ChildProcess = spawn(command, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...PRODUCTION, ...env },
    stdio: ['ignore', 'pipe', 'pipe', command === process.execPath ? 'ipc' : 'ignore'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => (output = `${output}${text}`.slice(-5_000)));
  for (
    const endsAt = performance.now() + STARTS_WITHIN_MS;
    !(await takesConnections(port));
    await wait(LOOK_EVERY_MS)
  ) {
    if (child.exitCode !== null || performance.now() > endsAt) throw new Error(`${name} did not start: ${output}`);
  }
  return {
    ...{ name, url: `http://127.0.0.1:${port}/graphql`, pid: child.pid! },
    tell: () => void child.send('event'),
    // Hive Gateway waits for its clients to leave when it is only asked to end.
    stop: () => void child.kill('SIGKILL'),
  };
}

/** LeetCord's gateway as it is shipped, with limits that a measurement does not reach. */
export async function startOurs(subgraphs: SubgraphUrls, name: string, env: Record<string, string> = {}) {
  const port = await freePort();
  const addresses = Object.entries(subgraphs).flatMap(([subgraph, url]) => [
    [`${subgraph.toUpperCase()}_URL`, url],
    [`${subgraph.toUpperCase()}_ROUTER_SECRET`, `secret-of-${subgraph}-for-the-bench`],
  ]);
  const many = { ANONYMOUS_REQUESTS_PER_MINUTE: '10000000', USER_REQUESTS_PER_MINUTE: '10000000' };
  return startProcess(name, port, [process.execPath, ...NODE_FLAGS, join(root, 'gateway', 'src', 'main.ts')], {
    ...NODE_ENVIRONMENT,
    ...many,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...Object.fromEntries(addresses),
    ...env,
  });
}

export async function startPlainApollo(subgraphs: SubgraphUrls) {
  const port = await freePort();
  const addresses = Object.entries(subgraphs).map(([name, url]) => `${name}=${url}/graphql`);
  const file = join(import.meta.dirname, 'plain-gateway.ts');
  return startProcess('@apollo/gateway', port, [process.execPath, file, String(port), ...addresses]);
}

export async function startOneServer() {
  const port = await freePort();
  return startProcess('one @apollo/server', port, [
    process.execPath,
    join(import.meta.dirname, 'one-server.ts'),
    String(port),
  ]);
}

/**
 * Bare node:http that sends what LeetCord's gateway sends to the subgraphs for an operation, and nothing else: what a gateway with these
 * requests costs at least. To be started before any other.
 */
export async function startForwarder(subgraphs: SubgraphUrls, name: string, { query, variables }: BenchOperation) {
  const ours = await startOurs(subgraphs, name);
  const body = JSON.stringify({ query, variables });
  await fetch(ours.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  ours.stop();
  const requests: { url: string; body: string }[] = [];
  for (const url of Object.values(subgraphs)) {
    const bodies = (await (await fetch(`${url}/asked`)).json()) as string[];
    requests.push(...bodies.map((asked) => ({ url: `${url}/graphql`, body: asked })));
  }
  const port = await freePort();
  const file = join(import.meta.dirname, 'forwarder.ts');
  return startProcess(name, port, [process.execPath, file, String(port), JSON.stringify(requests)]);
}

/** Hive Gateway, installed once by npm. */
export async function startHive(subgraphs: SubgraphUrls, options: { cache: boolean }) {
  const bin = join(hiveDir, 'node_modules', '.bin', 'hive-gateway');
  mkdirSync(hiveDir, { recursive: true });
  if (!existsSync(bin)) {
    execFileSync('npm', ['install', '--prefix', hiveDir, '--no-audit', '--no-fund', HIVE], { stdio: 'inherit' });
  }
  const port = await freePort();
  const supergraph = join(hiveDir, `supergraph-${port}.graphql`);
  writeFileSync(supergraph, withAddresses(readFileSync(supergraphPath, 'utf8'), subgraphs));
  const config = join(hiveDir, `gateway-${port}.config.mjs`);
  const cache = options.cache
    ? 'responseCaching: { session: () => null, ttl: 1000 }, cache: { type: "localforage" },'
    : '';
  // Otherwise it would subscribe by server-sent events, which our subgraphs do not serve.
  const sockets =
    "transportEntries: { '*.http': { options: { subscriptions: { kind: 'ws', location: '/graphql' } } } },";
  writeFileSync(config, `export const gatewayConfig = { ${cache} ${sockets} logging: false };\n`);
  const args = ['supergraph', supergraph, '--port', String(port), '--host', '127.0.0.1', '--config-path', config];
  return startProcess(
    options.cache ? 'Hive Gateway, response cache' : 'Hive Gateway',
    port,
    [process.execPath, bin, ...args],
    {},
    hiveDir,
  );
}

/** Apollo Router, if `router` or `apollo-router` is on PATH. */
export async function startApolloRouter(subgraphs: SubgraphUrls): Promise<RunningContender | undefined> {
  const folders = (process.env['PATH'] ?? '').split(':');
  const command = folders.flatMap((dir) => [join(dir, 'router'), join(dir, 'apollo-router')]).find(existsSync);
  if (command === undefined) return undefined;
  const port = await freePort();
  mkdirSync(hiveDir, { recursive: true });
  const supergraph = join(hiveDir, `router-${port}.graphql`);
  writeFileSync(supergraph, withAddresses(readFileSync(supergraphPath, 'utf8'), subgraphs));
  const config = join(hiveDir, `router-${port}.yaml`);
  writeFileSync(config, `supergraph:\n  listen: 127.0.0.1:${port}\n  path: /graphql\n`);
  return startProcess('Apollo Router', port, [command, '--supergraph', supergraph, '--config', config]);
}

/** The supergraph with the subgraphs where they are. */
const withAddresses = (sdl: string, subgraphs: SubgraphUrls) =>
  Object.entries(subgraphs).reduce((text, [name, url]) => text.replaceAll(`http://${name}.invalid`, url), sdl);
