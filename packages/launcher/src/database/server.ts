/** A database server that this machine can run. */
export interface DatabaseServer {
  /** Names the server and the folder of its data: no two kinds read each other's files. */
  kind: 'mongod' | 'secantus-rs' | 'secantus-py';
  command(at: { port: number; dir: string }): { file: string; args: string[] };
  /** What must be done once it answers. */
  prepare?(uri: string, port: number): Promise<void>;
  /** Ends all transactions, where the server does not soon end those of clients that are gone. Rejects when it does not answer. */
  endTransactions?(uri: string): Promise<void>;
}

/** Looks for a server on this machine, or gets one into `toolsDir`. Undefined when it cannot be had here. */
export type FindServer = (say: (line: string) => void, toolsDir: string) => Promise<DatabaseServer | undefined>;
