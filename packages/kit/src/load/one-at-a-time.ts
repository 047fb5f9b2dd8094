/** Who calls the function while it runs gets what comes of that run: it runs once at a time, however many call it. */
export function oneAtATime<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= run().finally(() => (running = undefined)));
}
