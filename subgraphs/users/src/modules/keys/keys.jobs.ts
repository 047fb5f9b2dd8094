import { defineRecurring } from '@leetcord/kit/jobs/jobs';
import type { Agenda } from 'agenda';
import type { KeyRotation } from './key-rotation.ts';

/** Makes Agenda look whether a signing key is to be made or deleted. */
export const scheduleKeyRotation = (agenda: Agenda, rotation: KeyRotation): Promise<void> =>
  defineRecurring(agenda, { name: 'rotate-signing-keys', interval: '1 hour' }, () => rotation.look());
