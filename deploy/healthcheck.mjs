/**
 * Whether the part in this container can do its work: exit code 0 if so, else 1 with the reason. Asks the port in PORT, or the
 * ports in the arguments.
 */
const TIMEOUT_MS = 5_000;
const ports = process.argv.length > 2 ? process.argv.slice(2) : [process.env.PORT];

for (const port of ports) {
  const url = `http://127.0.0.1:${port}/health/ready`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error) => error);
  if (response.ok) continue;
  console.error(url, response.status === undefined ? response.message : await response.text());
  process.exitCode = 1;
}
