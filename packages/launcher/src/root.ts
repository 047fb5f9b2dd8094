import { join } from 'node:path';

/** The folder of the whole project. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** Tools that are downloaded for this project and shared by all its commands. */
export const toolsDir = join(root, '.tools');
