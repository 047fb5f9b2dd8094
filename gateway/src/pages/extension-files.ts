import { readdir } from 'node:fs/promises';

/** `leetcord-0.1.0-chrome.zip`, as the build names it; an .xpi is a zip that Mozilla has signed. */
const NAME = /^leetcord-(\d+(?:\.\d+){1,3})-(chrome|firefox)\.(zip|xpi)$/;

interface ExtensionFile {
  name: string;
  version: string;
}

/** The newest files of the browser extension in a folder; null for what is not there. */
export interface ExtensionFiles {
  chrome: ExtensionFile | null;
  firefox: ExtensionFile | null;
  /** Installed by a click, and stays. */
  signedFirefox: ExtensionFile | null;
}

const newerFirst = (one: ExtensionFile, other: ExtensionFile) =>
  other.version.localeCompare(one.version, 'en', { numeric: true });

/** Looks into the folder; without one there are no files. */
export async function findExtensionFiles(dir: string): Promise<ExtensionFiles> {
  const names = await readdir(dir).catch(() => []);
  const newest = (browser: string, type: string): ExtensionFile | null =>
    names
      .flatMap((name) => {
        const [, version, forBrowser, ending] = NAME.exec(name) ?? [];
        return version !== undefined && forBrowser === browser && ending === type ? [{ name, version }] : [];
      })
      .sort(newerFirst)[0] ?? null;
  return {
    chrome: newest('chrome', 'zip'),
    firefox: newest('firefox', 'zip'),
    signedFirefox: newest('firefox', 'xpi'),
  };
}
