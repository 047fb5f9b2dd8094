/** The flags of Node for each of our processes. They are so small that all processes together stay under 1 GB, for little CPU. */
export const NODE_FLAGS = [
  '--disable-warning=ExperimentalWarning',
  // A small young generation.
  '--max-semi-space-size=4',
  // V8 collects by how far the heap may grow: below its own limit of 4 GB, garbage becomes four times as much as what is in use.
  '--max-old-space-size=512',
];

/** Glibc, by default, keeps much of what is freed. */
export const NODE_ENVIRONMENT = {
  // Else up to eight areas for each core.
  MALLOC_ARENA_MAX: '2',
  // Node reads sockets in blocks of 64 kB: these then go back to the system at once.
  MALLOC_MMAP_THRESHOLD_: '65536',
};
