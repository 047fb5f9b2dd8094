/** A package of PyPI that runs in a virtual environment of its own. */
export interface PythonPackage {
  /** The environment's folder. */
  folder: string;
  /** In pip's notation, with the version that LeetCord is tested with. */
  requirement: string;
  oldestPython: readonly [number, number];
}

/** The database of a machine that has no other. */
export const SECANTUS: PythonPackage = {
  folder: 'secantus-0.7.0b3',
  requirement: 'SecantusDB==0.7.0b3',
  oldestPython: [3, 10],
};
/** A model of Discord, which the bot is tested against. */
export const SIMCORD: PythonPackage = {
  folder: 'simcord-3.2.1',
  requirement: 'simcord==3.2.1',
  oldestPython: [3, 11],
};
