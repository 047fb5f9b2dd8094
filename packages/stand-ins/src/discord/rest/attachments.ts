import { Router } from 'express';
import type { Discord } from '../discord.ts';

/** The files of messages, at the addresses in the messages. */
export function attachmentRoutes({ interactions }: Discord): Router {
  const router = Router();
  router.get('/attachments/:channelId/:attachmentId/:filename', (req, res) => {
    const file = interactions.findFile(req.params.channelId, req.params.attachmentId);
    if (file === undefined) {
      res.status(404).type('text').send('There is no such file.');
      return;
    }
    // Files come from the bot: a browser must not treat one as a page.
    const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
    res.set({ 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff' });
    res.type(isPicture ? file.contentType : 'application/octet-stream').send(Buffer.from(file.base64, 'base64'));
  });
  return router;
}
