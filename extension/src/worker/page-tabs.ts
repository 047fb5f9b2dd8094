import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import { OLD_TABS, PAGE_TABS, oldTabs, type OldTabs } from '../old-tabs.ts';

interface Dependencies {
  area: Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>;
  /** The ids of all tabs; the extension need not know their addresses. */
  openTabs: () => Promise<number[]>;
  /** One change at a time. */
  lock: <T>(run: () => Promise<T>) => Promise<T>;
}

/**
 * Which tabs have a working reporter, and which were open before this version was: a LeetCode page in those reports nothing until
 * it is reloaded.
 */
export function createPageTabs({ area, openTabs, lock }: Dependencies) {
  const pageTabs = async (): Promise<number[]> =>
    z
      .array(z.number())
      .catch([])
      .parse((await area.get(PAGE_TABS))[PAGE_TABS]);
  const old = async (): Promise<OldTabs | null> => oldTabs.parse((await area.get(OLD_TABS))[OLD_TABS]);

  async function keepOld(next: OldTabs | null): Promise<void> {
    if (next && next.tabIds.length > 0) await area.set({ [OLD_TABS]: next });
    else await area.remove(OLD_TABS);
  }

  return {
    /** A tab has a reporter of this version. */
    here: (tabId: number) =>
      lock(async () => {
        const open = await openTabs();
        const others = (await pageTabs()).filter((id) => id !== tabId && open.includes(id));
        await area.set({ [PAGE_TABS]: [...others, tabId] });
        const before = await old();
        if (before?.tabIds.includes(tabId))
          await keepOld({ ...before, tabIds: before.tabIds.filter((id) => id !== tabId) });
      }),

    /** After an installation any open tab may be LeetCode's; after an update, those that had a reporter until then. */
    installed: (isUpdate: boolean) =>
      lock(async () => {
        const open = await openTabs();
        const known = await pageTabs();
        const tabIds = isUpdate ? known.filter((id) => open.includes(id)) : open;
        await area.remove(PAGE_TABS);
        await keepOld({ isUpdate, tabIds });
      }),

    /** The browser has restarted, and every tab with it. */
    startedUp: () => lock(() => area.remove([PAGE_TABS, OLD_TABS])),
  };
}
