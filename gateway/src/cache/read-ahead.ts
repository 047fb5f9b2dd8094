import type { IncomingMessage } from 'node:http';

/** How many bodies may be coming at once. */
const MAX_COMING = 200;

/**
 * Returns a function that reads a whole body that says how long it is, and puts it back for whoever reads it next. It gives undefined for the one
 * that began first when too many are coming: nobody has been admitted yet.
 */
export function createReadAhead(): (req: IncomingMessage, onBody: (body: Buffer | undefined) => void) => void {
  const coming = new Set<() => void>();
  return (req, onBody) => {
    const length = Number(req.headers['content-length']);
    const chunks: Buffer[] = [];
    let bytes = 0;
    const putBack = () => {
      coming.delete(putBack);
      req.off('readable', onReadable);
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      if (bytes > 0) req.unshift(body);
      onBody(bytes === length ? body : undefined);
    };
    const onReadable = () => {
      for (let chunk = req.read() as Buffer | null; chunk !== null; chunk = req.read() as Buffer | null) {
        chunks.push(chunk);
        bytes += chunk.length;
      }
      if (bytes === length) putBack();
    };
    req.on('readable', onReadable);
    req.once('close', () => coming.delete(putBack));
    coming.add(putBack);
    const [first] = coming;
    if (coming.size > MAX_COMING) first!();
  };
}
