import type { Browser } from 'wxt/browser';

/** Returns a function that makes sure that an alarm goes off by a given time. It never postpones an alarm. */
export function createAlarm(alarms: typeof Browser.alarms, name: string) {
  return async (timeMs: number): Promise<void> => {
    const set = await alarms.get(name);
    if (!set || set.scheduledTime > timeMs) await alarms.create(name, { when: timeMs });
  };
}
