import type { AuditEntry } from './audit-log.repository.ts';

export type AuditEntryMapper = AuditEntry;
