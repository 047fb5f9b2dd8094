import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from '@leetcord/driver/until';
import { root } from '@leetcord/launcher/root';
import type { MongoClient } from 'mongodb';
import type { Club } from '../support/club.ts';
import type { Attempt } from './attempts.ts';
import type { Disturbance } from './disturb.ts';
import type { Fleet } from './fleet.ts';
import type { Told } from './load.ts';

/** What a check found; nothing where all is well. */
export interface Finding {
  check: string;
  wrong: string[];
}

/** Compares what LeetCord has with what members were told. Waits until all that was scored has been told. */
export async function compare(
  { stage, database }: Fleet,
  club: Club,
  told: Told,
  mongo: MongoClient,
): Promise<Finding[]> {
  const db = mongo.db('leetcord_contests');
  const log = () => db.collection('events').find({ communityId: club.communityId, type: 'SubmissionEvent' }).toArray();
  const events = async () => (await log()).map(({ _id }) => String(_id));
  const waited = async (look: () => Promise<string[]>) =>
    until(look, (left) => left.length === 0, 60_000).catch(() => look());
  const notConfirmed = await waited(async () => {
    const confirmed = db.collection<{ _id: string }>('submissions').find({ state: 'CONFIRMED' });
    const ids = new Set((await confirmed.toArray()).map(({ _id }) => String(_id)));
    return [...told.acknowledged].flatMap(([id, leetcodeId]) => (ids.has(id) ? [] : [`${id} (${leetcodeId})`]));
  });
  // Cursors differ by reader, so they are counted.
  const notFollowed = await waited(async () => (await events()).slice(told.followed.size));

  const posts = async () => {
    const messages = await stage.discord.messages({ channelId: club.channelId, limit: 1_000 });
    return messages.flatMap(({ embeds }) => /LeetCord #(\d+)/.exec(embeds[0]?.footer?.text ?? '')?.[1] ?? []);
  };
  const recent = async () => (await events()).slice(-400);
  const notPosted = await waited(async () => {
    const posted = new Set(await posts());
    return (await recent()).filter((id) => !posted.has(id));
  });
  const posted = await posts();
  const doubled = posted.filter((id, index) => posted.indexOf(id) !== index);

  const rebuild = spawn(process.execPath, [join(root, 'packages/launcher/src/rebuild.ts')], {
    env: { ...process.env, MONGODB_URI: database.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let differs = '';
  rebuild.stdout.setEncoding('utf8').on('data', (text: string) => (differs += text));
  const [code] = (await once(rebuild, 'close')) as [number | null];

  const count = told.acknowledged.size;
  return [
    { check: `${count} acknowledged reports are confirmed`, wrong: notConfirmed },
    { check: `${(await events()).length} events reached a follower`, wrong: notFollowed },
    { check: 'each event is posted', wrong: notPosted },
    { check: `none of ${posted.length} posts is doubled`, wrong: doubled },
    { check: 'npm run rebuild finds no difference', wrong: code === 0 ? [] : [differs] },
  ];
}

/** Which errors there were, by what was tried, and whether they are few enough. */
export function errorsOf(attempts: readonly Attempt[], mostPercent: number): Finding {
  const failed = attempts.filter(({ error }) => error !== undefined);
  const percent = (100 * failed.length) / Math.max(1, attempts.length);
  const check = `${failed.length} errors of ${attempts.length} (${percent.toFixed(2)} %), at most ${mostPercent} %`;
  const byText = Object.groupBy(failed, ({ kind, error }) => `${kind}: ${error!.slice(0, 200)}`);
  const texts = Object.entries(byText).map(([text, some]) => `${some!.length} × ${text}`);
  for (const text of texts) console.log(`  ${text}`);
  return { check, wrong: percent > mostPercent ? texts : [] };
}

/** Prints how long it took until all was ready again. */
export function printRecoveries(done: readonly Disturbance[]): void {
  console.log('\nReady again after, in ms:      times   median     most');
  for (const [what, some] of Object.entries(Object.groupBy(done, (each) => each.what))) {
    const times = some!.map(({ beganMs, endedMs }) => Math.round(endedMs - beganMs)).toSorted((a, b) => a - b);
    const cells = [times.length, times[Math.floor(times.length / 2)]!, times.at(-1)!];
    console.log(`  ${what.padEnd(28)}${cells.map((cell) => String(cell).padStart(6)).join('   ')}`);
  }
}
