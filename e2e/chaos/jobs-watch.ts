import { setTimeout as wait } from 'node:timers/promises';
import type { ChangeStream, ChangeStreamUpdateDocument, MongoClient } from 'mongodb';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';

/** Notes each job whose run begins before the one before has ended. A run that a kill ended is forgotten. */
export function watchJobRuns(client: MongoClient) {
  const twice: string[] = [];
  const forget: (() => void)[] = [];
  const streams = new Map<string, ChangeStream>();
  let isOver = false;

  const watch = async (subgraph: string) => {
    const running = new Set<string>();
    forget.push(() => running.clear());
    while (!isOver) {
      running.clear();
      const stream = client.db(`leetcord_${subgraph}`).collection('jobs').watch();
      streams.set(subgraph, stream);
      try {
        for await (const change of stream) {
          if (!('documentKey' in change)) continue;
          const id = String(change.documentKey._id);
          const { updatedFields = {} } = (change as ChangeStreamUpdateDocument).updateDescription ?? {};
          if (change.operationType === 'delete' || updatedFields['lastFinishedAt']) running.delete(id);
          else if (updatedFields['lastRunAt']) {
            if (running.has(id)) twice.push(`${subgraph}: job ${id} at ${String(updatedFields['lastRunAt'])}`);
            running.add(id);
          }
        }
      } catch {
        // The database is restarted: watched anew.
        await wait(500);
      }
    }
  };
  const watching = SUBGRAPHS.map(watch);
  return {
    twice,
    forgetRuns: () => {
      for (const clear of forget) clear();
    },
    stop: async () => {
      isOver = true;
      await Promise.all([...streams.values()].map((stream) => stream.close()));
      await Promise.all(watching);
    },
  };
}
