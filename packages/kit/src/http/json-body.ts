import express, { type RequestHandler } from 'express';

/**
 * Reads a JSON body up to a limit in bytes. Express's own parser reads a longer body to its end before it refuses it; this one
 * answers at once.
 */
export function jsonBody(limitBytes: number): RequestHandler {
  const parse = express.json({ limit: limitBytes });
  return (req, res, next) => {
    let isOver = false;
    const goOn = (error?: unknown) => {
      if (isOver) return;
      isOver = true;
      next(error);
    };
    // The same error as Express's parser, for `jsonErrors`.
    const refuse = () => goOn(Object.assign(new Error('Too large'), { type: 'entity.too.large', status: 413 }));
    if (Number(req.get('content-length')) > limitBytes) {
      refuse();
      return;
    }
    let bytes = 0;
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limitBytes) refuse();
    });
    parse(req, res, goOn);
  };
}
