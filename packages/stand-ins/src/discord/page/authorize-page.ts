import { Router, urlencoded, type Request } from 'express';
import { z } from 'zod';
import { guildControl } from '../control/guilds.ts';
import { guildForm } from '../control/forms.ts';
import type { Discord } from '../discord.ts';
import { channelsOf } from '../payloads/guild.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';

/** What a bot's invite link has: https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
const invite = z.object({ client_id: z.string(), scope: z.string() });
const addForm = z.object({ server: guildForm.shape.name, owner: z.string() });
const PATH = '/oauth2/authorize';

/**
 * The page on which somebody adds the bot to a server. Discord's offers the servers that they manage; the bot is in all servers here, so
 * this one makes a new server.
 */
export function authorizePage(discord: Discord): Router {
  const { state } = discord.store;
  const router = Router();
  const faultOf = (req: Request): string | null => {
    const asked = invite.safeParse(req.query).data;
    if (asked?.client_id !== state.application.id)
      return 'Unknown application: the link has no client_id of a bot here.';
    return asked.scope.split(' ').includes('bot') ? null : 'The link lacks the scope bot.';
  };

  // The one that clients have made for years leads to it.
  router.get(`/api${PATH}`, (req, res) =>
    res.redirect(`${PATH}?${new URLSearchParams(req.query as Record<string, string>)}`),
  );
  router.get(PATH, (req, res) => {
    const fault = faultOf(req);
    res
      .status(fault === null ? 200 : 400)
      .send(page(discord, fault === null ? form(discord) : html`<p>${fault}</p>`).markup);
  });
  router.post(PATH, urlencoded({ extended: false }), (req, res) => {
    const given = addForm.safeParse(req.body).data;
    const owner = given && state.users[given.owner];
    if (faultOf(req) !== null || !owner || owner.bot || !isOwnPage(req)) {
      res
        .status(400)
        .send(page(discord, html`<p>Nothing was added: a server's name has 2 to 100 characters.</p>`).markup);
      return;
    }
    const members = [{ username: owner.username, isAdmin: true }];
    const { id } = guildControl(discord).createGuild(guildForm.parse({ name: given.server, members }));
    res.redirect(303, `/channels/${channelsOf(state, id)[0]!.id}`);
  });
  return router;
}

/** Whether a form was sent from a page of ours: browsers say so. */
const isOwnPage = (req: Request) => (req.get('sec-fetch-site') ?? 'same-origin') === 'same-origin';

const page = ({ store: { state } }: Discord, body: Html): Html =>
  layout(
    `Add ${state.application.name}`,
    html`<body class="home">
      <h1>Add ${state.application.name} to a server</h1>
      <section>${body}</section>
      <p><a href="/">All servers</a></p>
    </body>`,
  );

const form = ({ store: { state } }: Discord): Html =>
  html`<form method="post">
    <p>
      <label>New server <input name="server" required minlength="2" maxlength="100" value="My club" /></label>
    </p>
    <p>
      <label
        >Its owner
        <select name="owner">
          ${Object.values(state.users).map(
            ({ id, displayName, bot }) => !bot && html`<option value="${id}">${displayName}</option>`,
          )}
        </select></label
      >
    </p>
    <p><button class="style-1">Authorize</button></p>
  </form>`;
