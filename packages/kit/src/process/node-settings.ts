/** Node flags for each of our processes. They keep all processes together under 1 GB at little cost in CPU. */
export const NODE_FLAGS = [
  '--disable-warning=ExperimentalWarning',
  // A small young generation.
  '--max-semi-space-size=4',
  // V8 collects relative to how far the heap may grow: with its default limit of 4 GB, garbage grows to four times the live data.
  '--max-old-space-size=512',
];

/** By default, glibc keeps much of the freed memory. */
export const NODE_ENVIRONMENT = {
  // Otherwise there are up to eight arenas for each core.
  MALLOC_ARENA_MAX: '2',
  // Node reads sockets in blocks of 64 kB, which then go back to the system at once.
  MALLOC_MMAP_THRESHOLD_: '65536',
};
