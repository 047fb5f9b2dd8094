import { createServer } from 'node:http';

/**
 * Stands for a process of ours. With `COMPLAINT` it ends like a process with wrong settings. With `OUTSIDE` it lacks Discord until
 * something answers at that address.
 */
if (process.env['COMPLAINT']) {
  console.log(JSON.stringify({ msg: 'starting' }));
  console.error(process.env['COMPLAINT']);
  process.exit(78);
}
const outside = process.env['OUTSIDE'];
createServer((_request, response) => {
  const answer = (isThere: boolean) => {
    const checks = {
      discord: isThere ? 'ok' : 'Discord cannot be reached (ECONNREFUSED)',
      events: isThere ? 'ok' : 'waits for discord',
    };
    response.writeHead(isThere ? 200 : 503).end(JSON.stringify({ checks }));
  };
  if (outside === undefined) answer(true);
  else
    fetch(outside).then(
      () => answer(true),
      () => answer(false),
    );
}).listen(Number(process.env['PORT']), '127.0.0.1');
if (process.env['STUBBORN']) process.on('SIGTERM', () => console.log('no'));
process.once('disconnect', () => process.exit(0));
