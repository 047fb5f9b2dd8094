import type { Browser } from 'wxt/browser';
import { report, type Report } from './report.ts';

const PREFIX = 'report:';

export type StorageArea = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>;

/** Reports in the browser's storage, a key for each, so that two writers never overwrite each other's reports. */
export function createReportStore(area: StorageArea) {
  return {
    async get(submissionId: string): Promise<Report | null> {
      const key = PREFIX + submissionId;
      return parse((await area.get(key))[key]);
    },

    async put(one: Report): Promise<void> {
      await area.set({ [PREFIX + one.submissionId]: one });
    },

    async remove(submissionIds: string[]): Promise<void> {
      await area.remove(submissionIds.map((id) => PREFIX + id));
    },

    /** All reports, latest verdict first. */
    async all(): Promise<Report[]> {
      const entries = Object.entries(await area.get(null));
      return entries
        .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (parse(value) ?? []) : []))
        .sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
    },
  };
}
export type ReportStore = ReturnType<typeof createReportStore>;

export const isReportKey = (key: string): boolean => key.startsWith(PREFIX);

/** A later version of the extension may have written what this one can't read: it stays where it is. */
function parse(value: unknown): Report | null {
  const parsed = report.safeParse(value);
  return parsed.success ? parsed.data : null;
}
