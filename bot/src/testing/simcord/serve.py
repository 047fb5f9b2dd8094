"""Serves SimCord's Discord like the real one: REST over HTTP, and the gateway over WebSocket.

SimCord is a model of Discord by other people, made for bots in Python that run in its own process. Its world and its REST rules
are used as they are. What it has no need of in one process is here: the gateway's protocol, nonces, and what breaks on the wire.
"""

import asyncio
import copy
import fnmatch
import json
import secrets
import sys
from datetime import UTC, datetime

import discord
from aiohttp import WSMsgType, web
from simcord import intents as simcord_intents
from simcord.backend import Backend, permissions, serializers
from simcord.backend.errors import BackendError
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType
from simcord.http import router

# How long Discord remembers a nonce, in seconds.
NONCE_WINDOW_S = 180
HEARTBEAT_MS = 41_250


class SystemClock:
    def now(self):
        return datetime.now(UTC)


class Session:
    """One identified client of the gateway, which may come back after a break."""

    def __init__(self, request, socket, intents):
        self.id = secrets.token_hex(16)
        self.request = request
        self.socket = socket
        self.intents = discord.Intents._from_value(intents)
        self.told = []

    def tell(self, event, payload):
        needed = simcord_intents.required_intent(event, payload)
        if needed is not None and not getattr(self.intents, needed):
            return
        shaped = copy.deepcopy(dict(payload))
        if event == "GUILD_CREATE":
            simcord_intents.prune_guild_create(shaped, self.intents, world.bot_user.id)
        self.told.append({"op": 0, "t": event, "s": len(self.told) + 1, "d": shaped})
        self.send(self.told[-1])

    def send(self, message):
        if not self.socket.closed:
            asyncio.ensure_future(self.socket.send_json(message))


world = Backend(clock=SystemClock())
token = secrets.token_hex(16)
sessions = {}
faults = []
nonces = {}
delayed = []


def tell_all(event, payload):
    for session in list(sessions.values()):
        session.tell(event, payload)


world.subscribers.append(tell_all)


async def gateway(request):
    socket = web.WebSocketResponse(heartbeat=None)
    await socket.prepare(request)
    await socket.send_json({"op": 10, "d": {"heartbeat_interval": HEARTBEAT_MS}, "s": None, "t": None})
    async for message in socket:
        if message.type != WSMsgType.TEXT:
            continue
        sent = json.loads(message.data)
        if sent["op"] == 1:
            await socket.send_json({"op": 11})
        elif sent["op"] == 2:
            if sent["d"]["token"] != token:
                await socket.close(code=4004)
                break
            session = Session(request, socket, sent["d"]["intents"])
            sessions[session.id] = session
            welcome(session, f"ws://{request.host}/gateway")
        elif sent["op"] == 6:
            session = sessions.get(sent["d"]["session_id"])
            if session is None:
                await socket.send_json({"op": 9, "d": False})
                continue
            session.request, session.socket = request, socket
            for event in session.told[sent["d"]["seq"] :]:
                session.send(event)
            session.tell("RESUMED", {})
    return socket


def welcome(session, url):
    session.tell(
        "READY",
        {
            "v": 10,
            "user": serializers.user_payload(world.bot_user),
            "guilds": [{"id": str(guild_id), "unavailable": True} for guild_id in world.guilds],
            "session_id": session.id,
            "resume_gateway_url": url,
            "shard": [0, 1],
            "application": {"id": str(world.application_id), "flags": 0},
        },
    )
    for guild in list(world.guilds.values()):
        session.tell("GUILD_CREATE", serializers.guild_create_payload(world, guild))


async def rest(request):
    path = "/" + request.match_info["path"]
    fault = take_fault(request.method, path)
    if fault is not None and fault["when"] == "before":
        if (answer := await break_off(request, fault)) is not None:
            return answer
    answer = answer_to(request, path, await request.json() if request.can_read_body else None)
    if fault is not None and fault["when"] == "after":
        if (broken := await break_off(request, fault)) is not None:
            return broken
    return answer


def answer_to(request, path, body):
    if not path.startswith(("/interactions", "/webhooks")) and request.headers.get("Authorization") != f"Bot {token}":
        return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)
    if path == "/gateway/bot":
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        url = f"ws://{request.host}/gateway"
        return web.json_response({"url": url, "shards": 1, "session_start_limit": limit})
    nonce = body.get("nonce") if isinstance(body, dict) and body.get("enforce_nonce") else None
    known = nonces.get((path, nonce))
    if known is not None and (world.clock.now() - known[0]).total_seconds() < NONCE_WINDOW_S:
        return web.json_response(known[1])
    try:
        result = router.dispatch(world, request.method, path, json=body, params=dict(request.query))
    except BackendError as error:
        return web.json_response(error.to_json(), status=error.status)
    if nonce is not None:
        nonces[(path, nonce)] = (world.clock.now(), result)
    return web.json_response(result) if result is not None else web.Response(status=204)


def take_fault(method, path):
    for fault in faults:
        if fault["method"] == method and fnmatch.fnmatch(path, fault["path"]):
            fault["times"] -= 1
            if fault["times"] == 0:
                faults.remove(fault)
            return fault
    return None


async def break_off(request, fault):
    """The answer that replaces the true one; none if that is only delayed."""
    if fault["action"] == "delay":
        delayed.append(fault)
        await asyncio.sleep(fault["delayMs"] / 1000)
        # A request whose client has hung up meanwhile is dropped.
        return web.Response() if request.transport is None else None
    if fault["action"] == "drop":
        request.transport.abort()
        return web.Response()
    if fault["status"] == 429:
        wait = {"message": "You are being rate limited.", "retry_after": 0.3, "global": False}
        return web.json_response(wait, status=429, headers={"Retry-After": "0.3"})
    return web.json_response({"message": "broken", "code": 0}, status=fault["status"])


async def control(request):
    """The requests with which a test controls and inspects the server."""
    sent = await request.json()
    return web.json_response(CONTROLS[request.match_info["what"]](sent))


def add_guild(sent):
    guild = world.create_guild(sent["name"])
    channel = world.create_channel(guild.id, "news")
    return {"id": str(guild.id), "channelId": str(channel.id)}


def deny_bot(sent):
    channel = world.get_channel(int(sent["channelId"]))
    deny = sum(permissions.flag(name) for name in sent["permissions"])
    channel.overwrites = [Overwrite(world.bot_user.id, OverwriteType.MEMBER, 0, deny)]
    world.emit("CHANNEL_UPDATE", serializers.channel_payload(world, channel))
    return {}


def add_role(sent):
    role = world.create_role(int(sent["guildId"]), sent["name"])
    return str(role.id)


def move_role(sent):
    world.reorder_roles(int(sent["guildId"]), [{"id": sent["roleId"], "position": sent["position"]}])
    return {}


def add_member(sent):
    user = world.make_user(sent["name"])
    world.add_member(int(sent["guildId"]), user.id, roles=[int(role) for role in sent["roleIds"]])
    return str(user.id)


def break_gateway(_sent):
    for session in sessions.values():
        if session.request.transport is not None:
            session.request.transport.abort()
    return {}


CONTROLS = {
    "guilds": add_guild,
    "faults": lambda sent: faults.append({"method": "POST", "times": 1, "when": "before", **sent}) or {},
    "forget-nonces": lambda _sent: nonces.clear() or {},
    "deny-bot": deny_bot,
    "add-role": add_role,
    "move-role": move_role,
    "add-member": add_member,
    "roles-of": lambda sent: [
        str(role) for role in world.get_member(int(sent["guildId"]), int(sent["userId"])).role_ids
    ],
    "break-gateway": break_gateway,
    "titles": lambda sent: [
        embed.get("title")
        for message in world.messages[int(sent["channelId"])].values()
        for embed in message.embeds
    ],
    "delayed": lambda _sent: len(delayed),
}


async def main():
    app = web.Application()
    app.router.add_get("/gateway", gateway)
    app.router.add_get("/gateway/", gateway)
    app.router.add_post("/control/{what}", control)
    app.router.add_route("*", "/api/v10/{path:.*}", rest)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    print(json.dumps({"url": f"http://127.0.0.1:{port}", "token": token}), flush=True)
    # The test that started this holds the other end.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
