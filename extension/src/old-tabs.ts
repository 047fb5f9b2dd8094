import { z } from 'zod';

/** Where the worker stores which tabs may have a page without a reporter. */
export const OLD_TABS = 'old-tabs';
export const PAGE_TABS = 'page-tabs';

export const oldTabs = z
  .object({
    /** Whether the extension was updated, rather than installed. */
    isUpdate: z.boolean(),
    tabIds: z.array(z.number()),
  })
  .nullable()
  .catch(null);
export type OldTabs = NonNullable<z.infer<typeof oldTabs>>;
