/**
 * The least that a gateway over HTTP can cost: bare node:http, which sends the requests that are given, one after another, and then
 * answers with all their bytes. It parses nothing.
 *
 *   node forwarder.ts PORT '[{"url": …, "body": …}, …]'
 */
import { createServer } from 'node:http';
import { Pool } from 'undici';

const [port, given = '[]'] = process.argv.slice(2);
const requests = (JSON.parse(given) as { url: string; body: string }[]).map(({ url, body }) => ({
  pool: new Pool(new URL(url).origin, { connections: 16 }),
  body,
}));

createServer((request, response) => {
  request.resume().once('end', () => {
    void (async () => {
      const answers: Uint8Array[] = [];
      for (const { pool, body } of requests) {
        const headers = { 'content-type': 'application/json' };
        const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
        answers.push(await answer.body.bytes());
      }
      response.setHeader('content-type', 'application/json').end(Buffer.concat(answers));
    })();
  });
}).listen(Number(port), '127.0.0.1');
process.once('disconnect', () => process.exit());
