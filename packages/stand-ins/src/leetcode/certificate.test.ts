import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startForTest } from './testing/stand-in.ts';

test('a browser that is given the key accepts the stand-in as leetcode.com', async () => {
  const { control, certificateSpkiHash, httpsPort } = await startForTest();
  expect(await control.certificate()).toEqual({ spkiHash: certificateSpkiHash, httpsPort });
  // The key is checked below.
  const socket = connect({ host: '127.0.0.1', port: httpsPort, servername: 'leetcode.com', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerX509Certificate()!;
  socket.destroy();
  expect(certificate.checkHost('leetcode.com')).toBe('leetcode.com');
  expect(certificate.checkHost('www.leetcode.com')).toBe('www.leetcode.com');
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  expect(createHash('sha256').update(key).digest('base64')).toBe(certificateSpkiHash);
});
