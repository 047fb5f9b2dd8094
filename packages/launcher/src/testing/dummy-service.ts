import { createServer } from 'node:http';

/** Stands for a process of ours. With `COMPLAINT` it ends as one whose settings are wrong does. */
if (process.env['COMPLAINT']) {
  console.log(JSON.stringify({ msg: 'starting' }));
  console.error(process.env['COMPLAINT']);
  process.exit(78);
}
createServer((_request, response) => response.end('{}')).listen(Number(process.env['PORT']), '127.0.0.1');
if (process.env['STUBBORN']) process.on('SIGTERM', () => console.log('no'));
process.once('disconnect', () => process.exit(0));
