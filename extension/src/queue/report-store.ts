import type { StorageArea } from '../storage/aside.ts';
import { reportFormat, type Report } from './report.ts';

const PREFIX = 'report:';

/** Reports in the browser's storage, each with its own key, so that two writers never overwrite each other's reports. */
export function createReportStore(area: StorageArea) {
  return {
    async get(submissionId: string): Promise<Report | null> {
      const key = PREFIX + submissionId;
      return reportFormat.read((await area.get(key))[key]);
    },

    async put(one: Report): Promise<void> {
      await area.set({ [PREFIX + one.submissionId]: reportFormat.write(one) });
    },

    async remove(submissionIds: string[]): Promise<void> {
      await area.remove(submissionIds.map((id) => PREFIX + id));
    },

    /** All reports, latest verdict first. */
    async all(): Promise<Report[]> {
      const entries = Object.entries(await area.get(null));
      return entries
        .flatMap(([key, value]) => (key.startsWith(PREFIX) ? (reportFormat.read(value) ?? []) : []))
        .sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
    },
  };
}
export type ReportStore = ReturnType<typeof createReportStore>;

export const isReportKey = (key: string): boolean => key.startsWith(PREFIX);
