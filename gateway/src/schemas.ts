import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLDataSource } from '@apollo/gateway';
import { oneAtATime } from '@leetcord/kit/load/one-at-a-time';
import { ConfigError } from '@leetcord/kit/process/env';
import type { Logger } from '@leetcord/kit/process/logger';
import type { GraphQLSchema } from 'graphql';
import { createCachePolicy, type CachePolicy } from './cache/cache-policy.ts';
import { createOperationCost, type CostOf } from './cost/operation-cost.ts';
import { createChooseDocument, type ChooseDocument } from './documents/trusted-documents.ts';
import type { GatewaySettings } from './env.ts';
import { createReadsInFlight } from './execution/reads-in-flight.ts';
import { createFederatedExecutor, type FederatedExecutor } from './http/federated-executor.ts';
import { settingName, settingPrefix } from './subgraphs/setting-name.ts';
import { createEventCompleter, type CompleteEvent } from './subscriptions/complete-event.ts';
import { createSubscriptionPlanner, type PlanSubscription } from './subscriptions/plan-subscription.ts';
import { createReadDocument, type ReadDocument } from './subscriptions/read-document.ts';
import { readSupergraph } from './supergraph.ts';

/** How often a supergraph's file is looked at, in ms. Where it is mounted into a container, the system does not tell of changes. */
const LOOK_EVERY_MS = 1_000;

/**
 * The shortest pause after each step of building, in ms, while requests are served. A step holds up all of them, on a busy machine for seconds: the pause
 * is at least as long, so that those under way get done in between, and none of them waits for two steps.
 */
const PAUSE_MS = 100;

/** All that follows from one supergraph: what a request has begun with it ends with. */
export interface SchemaState {
  sdl: string;
  clientSchema: GraphQLSchema;
  choose: ChooseDocument;
  readDocument: ReadDocument;
  costOf: CostOf;
  cachePolicy: CachePolicy;
  execute: FederatedExecutor;
  plan: PlanSubscription;
  completeEvent: CompleteEvent;
}

/** The state for new requests, which another supergraph replaces as a whole. */
export interface Schemas {
  readonly current: SchemaState;
  /** The state to which a schema for clients belongs, also after its replacement. */
  of(clientSchema: GraphQLSchema): SchemaState;
  /** Calls the listener with each next state, before any request gets it. Returns a function that ends this. */
  onReplaced(listener: (next: SchemaState) => void): () => void;
  close(): void;
}

interface SchemaOptions {
  settings: Pick<GatewaySettings, 'supergraphPath' | 'introspection' | 'trustedDocuments'>;
  /** By the names of their settings. */
  dataSources: ReadonlyMap<string, GraphQLDataSource>;
  /** Called when something has changed: after each mutation, before each event, and for a new supergraph. */
  onChange: () => void;
  log: Logger;
}

/**
 * Reads the supergraph, and from then on each other one that is put in its file, if the settings name one. Throws a ConfigError for a wrong one
 * at the start; a later one is refused, and the one before it stays.
 */
export async function createSchemas(options: SchemaOptions): Promise<Schemas> {
  const { settings, onChange, log } = options;
  const path = settings.supergraphPath;
  const states = new WeakMap<GraphQLSchema, SchemaState>();
  const listeners = new Set<(next: SchemaState) => void>();
  let seen = path === undefined ? undefined : await stampOf(path);
  let current = await createState(options, 0);
  states.set(current.clientSchema, current);

  const take = async () => {
    try {
      const next = await createState(options, PAUSE_MS);
      if (next.sdl === current.sdl) return;
      states.set(next.clientSchema, next);
      current = next;
      onChange();
      for (const listener of listeners) listener(next);
      log.info({ path }, 'A new supergraph is taken');
    } catch (err) {
      const reason = err instanceof ConfigError ? err.message : String(err);
      log.error({ err, path }, `The new supergraph is not taken, and the one before it stays. ${reason}`);
    }
  };
  const look = async (file: string) => {
    const stamp = await stampOf(file);
    // One that is gone is about to be replaced.
    if (stamp === undefined || stamp === seen) return;
    seen = stamp;
    await take();
  };
  const timer =
    path === undefined
      ? undefined
      : setInterval(
          oneAtATime(() => look(path)),
          LOOK_EVERY_MS,
        ).unref();

  return {
    get current() {
      return current;
    },
    of: (clientSchema) => states.get(clientSchema)!,
    onReplaced: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => clearInterval(timer),
  };
}

async function createState(
  { settings, dataSources: all, onChange, log }: SchemaOptions,
  pauseMs: number,
): Promise<SchemaState> {
  const { supergraphPath, introspection, trustedDocuments = { only: false, paths: [] } } = settings;
  let stepBegan = performance.now();
  const pause = async () => {
    if (pauseMs > 0) await wait(Math.max(pauseMs, performance.now() - stepBegan));
    stepBegan = performance.now();
  };
  const supergraph = readSupergraph(supergraphPath);
  await pause();
  const dataSources = new Map(
    supergraph.subgraphs.map((name) => {
      const dataSource = all.get(settingName(name));
      if (dataSource === undefined) {
        const prefix = settingPrefix(name);
        throw new ConfigError(
          `The supergraph has a subgraph ${name}: set ${prefix}_URL to its address and ${prefix}_ROUTER_SECRET to its secret, and start the gateway again.`,
        );
      }
      return [name, dataSource];
    }),
  );
  const named = new Set(supergraph.subgraphs.map(settingName));
  for (const name of all.keys()) {
    if (named.has(name)) continue;
    const known = new Intl.ListFormat('en').format(supergraph.subgraphs);
    log.warn(
      `${settingPrefix(name)}_ROUTER_SECRET is set, but the supergraph has no subgraph ${name}: it has ${known}.`,
    );
  }
  const reads = createReadsInFlight();
  /** Who has changed or learnt something, and asks from now on, gets nothing from before. */
  const forget = () => {
    reads.forget();
    onChange();
  };
  const execute = await createFederatedExecutor(supergraph, dataSources, { reads, onChange: forget, log });
  await pause();
  const plan = createSubscriptionPlanner(supergraph);
  const complete = createEventCompleter(supergraph, dataSources);
  await pause();
  return {
    sdl: supergraph.sdl,
    clientSchema: supergraph.clientSchema,
    choose: createChooseDocument(trustedDocuments),
    readDocument: createReadDocument(supergraph.clientSchema, { introspection }),
    costOf: createOperationCost(supergraph.fullSchema),
    cachePolicy: createCachePolicy(supergraph.fullSchema),
    execute,
    plan,
    completeEvent: async (call, event) => {
      forget();
      return complete(call, event);
    },
  };
}

/** Another one for each content of a file, also where a tool keeps its `mtime`; undefined when it is not there. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && [found.ino, found.ctimeMs, found.size].join();
}
