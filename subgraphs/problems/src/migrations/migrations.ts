import type { Migrations } from '@leetcord/kit/mongo/migrations';
import { hashNames } from './001-hash-names.ts';
import { keepProofTimes } from './002-proof-times.ts';

export const migrations: Migrations = { '001-hash-names': hashNames, '002-proof-times': keepProofTimes };
