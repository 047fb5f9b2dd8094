import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { KeyRotation } from './key-rotation.ts';

/** Checks regularly whether a signing key should be made or deleted. */
export const defineKeyRotation = (jobs: Jobs, rotation: KeyRotation): void =>
  jobs.recur({ name: 'rotate-signing-keys', interval: '1 hour', run: () => rotation.look() });
