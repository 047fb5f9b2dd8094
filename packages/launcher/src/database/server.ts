/** A database server that this machine can run. */
export interface DatabaseServer {
  /** Names the server and the folder of its data: no two kinds can read each other's files. */
  kind: 'mongod' | 'secantus-rs' | 'secantus-py';
  command(at: { port: number; dir: string }): { file: string; args: string[] };
  /** What must be done once it answers. */
  prepare?(uri: string, port: number): Promise<void>;
  /** Ends all transactions, for servers that do not soon end those of dead clients. Rejects when the server does not answer. */
  endTransactions?(uri: string): Promise<void>;
}

/** Finds a server on this machine, or gets one into `toolsDir`. Undefined when there is none for this machine. */
export type FindServer = (say: (line: string) => void, toolsDir: string) => Promise<DatabaseServer | undefined>;
