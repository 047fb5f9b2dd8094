import { join } from 'node:path';
import { openStage, type Stage } from '@leetcord/driver/stage';
import { freePorts } from '@leetcord/kit/process/free-port';
import { makePrivateFolder } from '@leetcord/kit/process/private-folder';
import { manageDatabase, type DatabaseProcess } from '@leetcord/launcher/database/database-process';
import { root } from '@leetcord/launcher/root';
import { manageService } from '@leetcord/launcher/service-process';
import { standInSettings, wireStandIns } from '@leetcord/launcher/stand-ins';
import type { ManagedProcess } from '@leetcord/launcher/supervise';
import { ENTRIES, type ServiceName } from '@leetcord/launcher/system';
import { listenLocally, local, PARTS, wireParts, type PartName } from '@leetcord/wiring/parts';
import { chooseFreePorts } from '@leetcord/wiring/ports';
import { loadSecrets, type Secrets } from '@leetcord/wiring/secrets';
import { startNginx } from '../support/nginx.ts';
import { balancers } from './balancers.ts';

const REPLICAS = [1, 2];

/** One machine calls as often as many would. */
const SETTINGS = {
  LEETCODE_REQUESTS_PER_10S: '1000',
  ANONYMOUS_REQUESTS_PER_MINUTE: '100000',
  USER_REQUESTS_PER_MINUTE: '100000',
  REFUSED_SIGN_INS_PER_MINUTE: '100000',
  LOG_LEVEL: 'info',
};

/** A LeetCord with two replicas of each part behind nginx, with stand-ins and one database. */
export interface Fleet {
  stage: Stage;
  secrets: Secrets;
  database: DatabaseProcess;
  replicas: Record<PartName, ManagedProcess[]>;
  /** Where each replica answers by itself. */
  ownUrls: Record<PartName, string[]>;
  stop(): Promise<void>;
}

/** How a part reaches others, where that is not directly. */
export type Rewire = (part: PartName, env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv;

export async function startFleet(
  dataDir: string,
  tell: (line: string) => void,
  link: (wired: Record<PartName, NodeJS.ProcessEnv>) => Promise<Rewire>,
): Promise<Fleet> {
  makePrivateFolder(dataDir);
  const ports = await chooseFreePorts();
  const secrets = loadSecrets(dataDir);
  const database = manageDatabase({ dataDir, port: ports.database, log: tell });
  // An empty folder: LeetCode then has the 200 well-known problems.
  const own = { ...process.env, ...SETTINGS, LEETCODE_DATA_DIR: dataDir };
  const env = { ...own, ...standInSettings(own, ports) };
  const wired = wireParts({ ports, secrets, mongodbUri: database.url, env });
  const rewire = await link(wired);
  const manage = (name: string, service: ServiceName, serviceEnv: NodeJS.ProcessEnv) =>
    manageService({
      name,
      entry: join(root, ENTRIES[service]),
      env: serviceEnv,
      urls: [local(Number(serviceEnv['PORT']))],
      logPath: join(dataDir, `${name}.log`),
      tell,
      onCrash: () => database.endAbandonedTransactions(),
    });

  const free = await freePorts(PARTS.length * REPLICAS.length * 2);
  const ownPorts = Object.fromEntries(PARTS.map((part) => [part, REPLICAS.map(() => free.pop()!)]));
  const replicasOf = (part: PartName) =>
    ownPorts[part]!.map((port, index) => {
      const name = `${part}-${index + 1}`;
      const metrics = part === 'gateway' && { METRICS_PORT: String(free.pop()) };
      const listens = { ...listenLocally(port), ...metrics, REPLICA_NAME: name };
      return manage(name, part, { ...rewire(part, wired[part]), ...listens });
    });
  const standIns = Object.entries(wireStandIns(own, ports, dataDir)).map(([name, settings]) =>
    manage(name, name as ServiceName, settings),
  );
  const replicas = Object.fromEntries(PARTS.map((part) => [part, replicasOf(part)])) as Fleet['replicas'];
  const startAll = (processes: readonly ManagedProcess[]) => Promise.all(processes.map((each) => each.start()));
  const stopAll = (processes: readonly ManagedProcess[]) => Promise.all(processes.map((each) => each.stop()));

  const http = balancers(PARTS.map((name) => ({ name, port: ports[name], replicas: ownPorts[name]! })));
  const nginx = await startNginx({ dataDir, http, port: ports[PARTS[0]!], tell });
  const { bot: bots, ...others } = replicas;
  const stop = async () => {
    await stopAll(bots);
    await stopAll([...Object.values(others).flat(), ...standIns, nginx]);
    await database.stop();
  };
  try {
    await startAll([database, ...standIns]);
    await startAll(Object.values(others).flat());
    await startAll(bots);
  } catch (error) {
    await stop();
    throw error;
  }
  const stage = openStage({
    gateway: local(ports.gateway),
    leetcode: local(ports.leetcode),
    discord: local(ports.discord),
  });
  const ownUrls = Object.fromEntries(PARTS.map((part) => [part, ownPorts[part]!.map(local)])) as Fleet['ownUrls'];
  return { stage, secrets, database, replicas, ownUrls, stop };
}
