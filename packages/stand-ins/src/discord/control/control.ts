import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import { DEFAULT_SETTINGS } from '../defaults.ts';
import type { Discord } from '../discord.ts';
import { faultSchema } from '../faults.ts';
import { submitModal } from '../interactions/submit-modal.ts';
import { autocomplete, click, runCommand } from '../interactions/user-actions.ts';
import { UserActionError } from '../interactions/user-error.ts';
import {
  autocompleteForm,
  botPermissionsForm,
  channelForm,
  clickForm,
  commandForm,
  disconnectForm,
  guildChangesForm,
  guildForm,
  memberChangesForm,
  memberForm,
  messagesQuery,
  modalSubmitForm,
  postForm,
  roleForm,
  settingsForm,
} from './forms.ts';
import { guildControl } from './guilds.ts';
import { commandViews, guildView, interactionView, messageView } from './views.ts';
import type { StateView } from './replies.ts';

/** What Discord has no API for: acting as a user, making servers, and making things fail. JSON in, JSON out. */
export function controlApi(discord: Discord): Router {
  const { store, messages, gateway, interactions, faults, rateLimits } = discord;
  const { state } = store;
  const guilds = guildControl(discord);
  const router = Router();
  router.use(onlyJson, express.json({ limit: '1mb' }));

  router.get('/state', (req, res) => {
    const view: StateView = {
      application: { id: state.application.id, name: state.application.name },
      guilds: Object.values(state.guilds).map((guild) => guildView(state, guild, baseUrlOf(req))),
      commands: Object.keys(state.guilds).flatMap((id, index) =>
        commandViews(state, id).filter(({ guildId }) => guildId !== null || index === 0),
      ),
      sessions: gateway.connected().map(({ id, shard, intents }) => ({ id, shard, intents })),
    };
    res.json(view);
  });

  router.post('/guilds', (req, res) => {
    const guild = guilds.createGuild(guildForm.parse(req.body));
    res.status(201).json(guildView(state, guild, baseUrlOf(req)));
  });
  router.patch('/guilds/:guildId', (req, res) => {
    const guild = guilds.changeGuild(req.params.guildId, guildChangesForm.parse(req.body));
    res.json(guildView(state, guild, baseUrlOf(req)));
  });
  router.post('/guilds/:guildId/channels', (req, res) => {
    const guild = guilds.addChannel(req.params.guildId, channelForm.parse(req.body).name);
    res.status(201).json(guildView(state, guild, baseUrlOf(req)));
  });
  router.post('/guilds/:guildId/members', (req, res) => {
    const guild = guilds.addMember(req.params.guildId, memberForm.parse(req.body));
    res.status(201).json(guildView(state, guild, baseUrlOf(req)));
  });
  router.patch('/guilds/:guildId/members/:userId', (req, res) => {
    const { guildId, userId } = req.params;
    const guild = guilds.changeMember(guildId, userId, memberChangesForm.parse(req.body));
    res.json(guildView(state, guild, baseUrlOf(req)));
  });
  router.delete('/guilds/:guildId/members/:userId', (req, res) => {
    res.json(guildView(state, guilds.removeMember(req.params.guildId, req.params.userId), baseUrlOf(req)));
  });
  router.post('/guilds/:guildId/roles', (req, res) => {
    res
      .status(201)
      .json(guildView(state, guilds.addRole(req.params.guildId, roleForm.parse(req.body)), baseUrlOf(req)));
  });
  router.patch('/guilds/:guildId/roles/:roleId', (req, res) => {
    const { guildId, roleId } = req.params;
    res.json(guildView(state, guilds.changeRole(guildId, roleId, roleForm.parse(req.body)), baseUrlOf(req)));
  });
  router.delete('/guilds/:guildId/roles/:roleId', (req, res) => {
    res.json(guildView(state, guilds.removeRole(req.params.guildId, req.params.roleId), baseUrlOf(req)));
  });
  router.delete('/guilds/:guildId', (req, res) => {
    guilds.removeGuild(req.params.guildId);
    res.json({});
  });
  router.delete('/channels/:channelId', (req, res) => {
    guilds.removeChannel(req.params.channelId);
    res.json({});
  });
  router.put('/channels/:channelId/bot-permissions', (req, res) => {
    guilds.setBotPermissions(req.params.channelId, botPermissionsForm.parse(req.body));
    res.json({});
  });

  router.post('/interactions', async (req, res) => {
    const interaction = await runCommand(discord, commandForm.parse(req.body));
    res.json(interactionView(state, interaction, baseUrlOf(req)));
  });
  router.get('/interactions/:id', (req, res) => {
    const interaction = interactions.byId(req.params.id);
    if (interaction === undefined) throw new UserActionError(`There is no interaction ${req.params.id}.`);
    res.json(interactionView(state, interaction, baseUrlOf(req)));
  });
  router.post('/clicks', async (req, res) => {
    const interaction = await click(discord, clickForm.parse(req.body));
    res.json(interactionView(state, interaction, baseUrlOf(req)));
  });
  router.post('/modals', async (req, res) => {
    const interaction = await submitModal(discord, modalSubmitForm.parse(req.body));
    res.json(interactionView(state, interaction, baseUrlOf(req)));
  });
  router.post('/autocomplete', async (req, res) => {
    const interaction = await autocomplete(discord, autocompleteForm.parse(req.body));
    res.json(interactionView(state, interaction, baseUrlOf(req)));
  });

  router.get('/messages', (req, res) => {
    const { channelId, userId, after = '0', limit } = messagesQuery.parse(req.query);
    const direct = Object.entries(state.directChannels).find(([, ownerId]) => ownerId === userId)?.[0];
    const inChannel = (state.messages[channelId ?? direct ?? ''] ?? [])
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(-limit);
    res.json(inChannel.map((message) => messageView(state, message, baseUrlOf(req))));
  });
  router.post('/messages', (req, res) => {
    const { channelId, userId, content } = postForm.parse(req.body);
    if (state.channels[channelId] === undefined) throw new UserActionError(`There is no channel ${channelId}.`);
    if (state.users[userId] === undefined) throw new UserActionError(`There is no user ${userId}.`);
    const message = messages.post({ channelId, authorId: userId, form: { content } });
    res.status(201).json(messageView(state, message, baseUrlOf(req)));
  });

  router.get('/faults', (_req, res) => void res.json(faults.list()));
  router.post('/faults', (req, res) => {
    faults.add(faultSchema.parse(req.body));
    res.status(201).json(faults.list());
  });
  router.delete('/faults', (_req, res) => {
    faults.clear();
    res.json([]);
  });
  router.get('/settings', (_req, res) => void res.json(state.settings));
  router.patch('/settings', (req, res) => {
    Object.assign(state.settings, settingsForm.parse(req.body));
    rateLimits.clear();
    store.save();
    res.json(state.settings);
  });
  router.post(
    '/disconnect',
    (req, res) => void res.json({ ended: gateway.disconnect(disconnectForm.parse(req.body)) }),
  );
  router.get('/requests', (_req, res) => void res.json(discord.requests));
  router.post('/reset', (_req, res) => {
    faults.clear();
    rateLimits.clear();
    discord.requests.length = 0;
    Object.assign(state.settings, DEFAULT_SETTINGS);
    guilds.resetGuilds();
    res.json({});
  });

  router.use((_req, res) => void res.status(404).json({ error: 'There is no such control route.' }));
  router.use(controlErrors);
  return router;
}

const baseUrlOf = (req: Request) => `${req.protocol}://${req.headers.host ?? 'localhost'}`;

/** Other web pages can post forms to this machine, but not JSON. */
function onlyJson(req: Request, res: Response, next: NextFunction): void {
  const isBodiless = req.method === 'GET' || req.method === 'DELETE';
  if (isBodiless || req.is('application/json') !== false) next();
  else res.status(415).json({ error: 'Send JSON, with the header "content-type: application/json".' });
}

/** Answers errors in one sentence. */
export function controlErrors(error: unknown, _req: Request, res: Response, next: NextFunction): void {
  if (error instanceof z.ZodError) {
    const problems = error.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    );
    res.status(400).json({ error: `The request is not right: ${problems.join('; ')}.` });
  } else if (error instanceof UserActionError) res.status(422).json({ error: error.message });
  else if (error instanceof SyntaxError) res.status(400).json({ error: 'The body is not valid JSON.' });
  else next(error);
}
