import { expect, test } from 'vitest';
import { createPlaces } from './places.ts';

const patient = () => new AbortController().signal;
const OVERLOADED = { extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: expect.any(Number) } };

test('the most important work gets the place that becomes free, and too much of the rest is refused at once', async () => {
  const places = createPlaces(
    [
      { running: 2, waiting: 2 },
      { running: 1, waiting: 1 },
    ],
    { slowMs: Infinity },
  );
  const started: string[] = [];
  const enter = async (rank: number, name: string) => {
    const giveBack = await places.enter(rank, patient());
    started.push(name);
    return giveBack;
  };
  const [first, second] = [await enter(0, 'first write'), await enter(0, 'second write')];
  const read = enter(1, 'read');
  await expect(enter(1, 'another read')).rejects.toMatchObject(OVERLOADED);
  const write = enter(0, 'third write');
  first();
  first();
  (await write)();
  expect(started).toEqual(['first write', 'second write', 'third write']);
  second();
  (await read)();
  expect(started.at(-1)).toBe('read');
});

test('work is refused when it has waited too long, and dropped before it starts when its caller has left', async () => {
  const places = createPlaces([{ running: 1, waiting: 5 }], { longestWaitMs: 20 });
  const giveBack = await places.enter(0, patient());
  await expect(places.enter(0, patient())).rejects.toMatchObject(OVERLOADED);
  const caller = new AbortController();
  const left = places.enter(0, caller.signal);
  caller.abort(new Error('left'));
  await expect(left).rejects.toThrow('left');
  giveBack();
  (await places.enter(0, patient()))();
});

test('fewer run at once after slow work, and more again after quick work', async () => {
  const places = createPlaces([{ running: 16, waiting: 0 }], { slowMs: 100 });
  const fill = async () => {
    const taken: (() => void)[] = [];
    for (;;) {
      const giveBack = await places.enter(0, patient()).catch(() => undefined);
      if (giveBack === undefined) return taken;
      taken.push(giveBack);
    }
  };
  const first = await fill();
  const slowAfter = performance.now() + 110;
  await expect.poll(() => performance.now()).toBeGreaterThan(slowAfter);
  for (const giveBack of first) giveBack();
  const fewer = await fill();
  expect(fewer.length).toBeLessThan(first.length);
  for (const giveBack of fewer) giveBack();
  for (let round = 0; round < 100; round += 1) for (const giveBack of await fill()) giveBack();
  expect((await fill()).length).toBeGreaterThan(fewer.length);
});
