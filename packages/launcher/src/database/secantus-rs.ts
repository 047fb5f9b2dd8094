import { findProgram } from '../find-program.ts';
import { secantusServer } from './secantus.ts';
import type { FindServer } from './server.ts';

/** SecantusDB's Rust server, from PATH. */
export const findSecantusRs: FindServer = async () => {
  const file = await findProgram('secantusd-rs');
  return file === undefined ? undefined : secantusServer('secantus-rs', file);
};
