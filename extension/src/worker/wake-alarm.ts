import type { Browser } from 'wxt/browser';

/** Gives a function that makes sure that an alarm goes off at a time or before. It never puts an alarm off. */
export function createAlarm(alarms: typeof Browser.alarms, name: string) {
  return async (timeMs: number): Promise<void> => {
    const set = await alarms.get(name);
    if (!set || set.scheduledTime > timeMs) await alarms.create(name, { when: timeMs });
  };
}
