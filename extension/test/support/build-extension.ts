import { buildExtension } from '@leetcord/launcher/browser/extension';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    extensionDir: string;
  }
}

/** One build for all Chromium tests. */
export default async function provideExtension(project: TestProject): Promise<void> {
  project.provide('extensionDir', await buildExtension('chrome', console.log));
}
