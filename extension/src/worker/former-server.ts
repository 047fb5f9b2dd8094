import type { ReportStore } from '../queue/report-store.ts';
import type { UnfinishedStore } from '../queue/unfinished-store.ts';
import { withServer } from '../session/owner.ts';

/** The server of an installation that was built without naming one. */
const DEFAULT_SERVER = 'http://localhost:4000';

/** Names the server of what was stored while an installation had one server; `server` is null where nothing tells which. */
export async function nameFormerServer(
  { store, unfinished, nowMs }: { store: ReportStore; unfinished: UnfinishedStore; nowMs: number },
  server: string | null,
): Promise<void> {
  const named = server ?? DEFAULT_SERVER;
  for (const one of await store.all()) {
    const owner = withServer(one.owner, named);
    if (owner !== one.owner) await store.put({ ...one, owner });
  }
  await unfinished.reassign((owner) => withServer(owner, named), nowMs);
}
