import { Router, json, type Request } from 'express';
import { controlErrors } from '../control/control.ts';
import { clickForm, commandForm } from '../control/forms.ts';
import type { Discord } from '../discord.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { click, runCommand } from '../interactions/user-actions.ts';
import { isEphemeral } from '../messages.ts';
import type { Channel } from '../model.ts';
import { authorizePage } from './authorize-page.ts';
import { channelPage, messagesHtml } from './channel-page.ts';
import { homePage } from './home-page.ts';
import { html, type Html } from './html.ts';
import { messageHtml } from './message-html.ts';

/** Pages run only scripts that this server sends. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** Pages to look at: servers, and a channel as Discord shows it, with a form to run commands by hand. */
export function pages(discord: Discord): Router {
  const { store, messages } = discord;
  const { state } = store;
  const router = Router();

  const channelOf = (req: Request): Channel | undefined => state.channels[String(req.params.channelId)];
  /** What only the user sees; the rest is in the channel. */
  const privateAnswer = ({ original, followUps }: Interaction): Html => {
    const shown = [original, ...followUps].filter((message) => message !== null && isEphemeral(message));
    return html`${shown.map((message) => messageHtml(state, message!))}`;
  };

  router.use((_req, res, next) => {
    res.set(SECURITY_HEADERS);
    next();
  });
  router.get('/assets/channel.css', (_req, res) => res.sendFile('channel.css', { root: import.meta.dirname }));
  router.get('/assets/channel.js', (_req, res) => res.sendFile('channel.browser.js', { root: import.meta.dirname }));
  router.use(authorizePage(discord));
  router.get('/', (_req, res) => void res.send(homePage(discord).markup));

  router.use('/channels/:channelId', (req, res, next) => {
    if (state.channels[req.params.channelId] !== undefined) next();
    else res.status(404).send(html`<p>There is no such channel. <a href="/">All channels</a></p>`.markup);
  });
  router.get('/channels/:channelId', (req, res) => void res.send(channelPage(discord, channelOf(req)!).markup));
  router.get('/channels/:channelId/messages', (req, res) => void res.send(messagesHtml(state, channelOf(req)!).markup));
  router.get('/channels/:channelId/changes', (req, res) => {
    res.set({ 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    res.write('retry: 1000\n\n');
    const end = messages.watch(String(req.params.channelId), () => res.write('event: change\ndata:\n\n'));
    res.on('close', end);
  });
  router.post('/channels/:channelId/run', json(), async (req, res) => {
    const form = commandForm.parse({ ...(req.body as object), channelId: req.params.channelId });
    res.send(privateAnswer(await runCommand(discord, form)).markup);
  });
  router.post('/channels/:channelId/click', json(), async (req, res) => {
    const form = clickForm.parse({ ...(req.body as object), channelId: req.params.channelId });
    res.send(privateAnswer(await click(discord, form)).markup);
  });
  router.use((_req, res) => void res.status(404).send(html`<p>Nothing here. <a href="/">All channels</a></p>`.markup));
  router.use(controlErrors);
  return router;
}
