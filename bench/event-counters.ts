import { randomUUID } from 'node:crypto';
import { MongoClient, type ClientSession } from 'mongodb';
import type { Figure } from './figures.ts';

const COMMUNITIES = 200;
const REPLICAS = [1, 2, 4];
/** How many reports each replica has in work at once. */
const IN_WORK = 8;
const MEASURED_MS = 8_000;

interface Counted {
  committed: number;
  /** Runs of a transaction that had to be repeated. */
  repeated: number;
}

/**
 * Compares one counter for the places of all events, as contests has, with one for each community: how many transactions a second are
 * committed by several replicas on the database at `uri`. A transaction does what a confirmed report does: 5 writes and the counter.
 * Replicas are connections of this process, so that only the database is measured; each runs transactions with the same counter one
 * after the other, as `events/event-log.ts` does.
 */
export async function measureEventCounters(uri: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const replicas of REPLICAS) {
    for (const counters of [1, COMMUNITIES]) {
      const { committed, repeated } = await commitFor(MEASURED_MS, uri, { replicas, counters });
      const figure = `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}, ${counters === 1 ? 'one counter' : `${counters} counters`}`;
      const perSecond = (committed / MEASURED_MS) * 1_000;
      const value = `${perSecond.toFixed(0)} transactions a second, ${repeated} runs repeated`;
      figures.push({ figure, value });
    }
  }
  return figures;
}

async function commitFor(
  ms: number,
  uri: string,
  { replicas, counters }: { replicas: number; counters: number },
): Promise<Counted> {
  const name = `bench_counters_${randomUUID().slice(0, 8)}`;
  const clients = await Promise.all(Array.from({ length: replicas }, () => MongoClient.connect(uri)));
  const places = clients[0]!.db(name).collection<{ _id: string; seq: number }>('counters');
  await places.insertMany(Array.from({ length: counters }, (_, n) => ({ _id: String(n), seq: 0 })));
  for (const collection of ['submissions', 'scores', 'events']) await clients[0]!.db(name).createCollection(collection);
  const counted: Counted = { committed: 0, repeated: 0 };
  const endsAt = performance.now() + ms;
  await Promise.all(
    clients.map(async (client) => {
      const queues = new Map<string, Promise<unknown>>();
      const worker = async () => {
        while (performance.now() < endsAt) {
          const counter = String(Math.floor(Math.random() * counters));
          const run = () => commit(client, name, counter, counted);
          const turn = (queues.get(counter) ?? Promise.resolve()).then(run);
          queues.set(counter, turn);
          await turn;
        }
      };
      await Promise.all(Array.from({ length: IN_WORK }, worker));
    }),
  );
  await Promise.all(clients.map((client) => client.close()));
  return counted;
}

async function commit(client: MongoClient, name: string, counter: string, counted: Counted): Promise<void> {
  const db = client.db(name);
  let runs = 0;
  const work = async (session: ClientSession) => {
    runs += 1;
    await db.collection('submissions').insertOne({ state: 'CONFIRMED', at: new Date() }, { session });
    // A row on each board of a community.
    for (const window of ['DAY', 'WEEK', 'ALL_TIME']) {
      await db.collection('scores').insertOne({ board: window, userId: randomUUID(), points: 1 }, { session });
    }
    const places = db.collection<{ _id: string; seq: number }>('counters');
    await places.updateOne({ _id: counter }, { $inc: { seq: 1 } }, { session });
    await db.collection('events').insertOne({ counter, at: new Date() }, { session });
  };
  await client.withSession((session) => session.withTransaction(() => work(session)));
  counted.committed += 1;
  counted.repeated += runs - 1;
}
