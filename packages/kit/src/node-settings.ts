/** The flags of Node for each of our processes. They are so small that all processes together stay under 1 GB, for little CPU. */
export const NODE_FLAGS = [
  '--disable-warning=ExperimentalWarning',
  // A small young generation.
  '--max-semi-space-size=4',
  // V8 collects by how far the heap may grow: below its own limit of 4 GB, garbage becomes four times as much as what is in use.
  '--max-old-space-size=512',
];

/** Glibc keeps what is freed in areas, by default up to eight for each core. */
export const NODE_ENVIRONMENT = { MALLOC_ARENA_MAX: '2' };
