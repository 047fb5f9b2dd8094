import type { Discord } from '../discord.ts';
import { channelsOf } from '../payloads/guild.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** All servers and their channels. */
export function homePage({ store: { state }, gateway }: Discord) {
  const isConnected = gateway.connected().length > 0;
  const guilds = Object.values(state.guilds).map(
    (guild) =>
      html`<section>
        <h2>${guild.name}</h2>
        <p>${guild.members.length - 1} members</p>
        <ul>
          ${channelsOf(state, guild.id).map(({ id, name }) => {
            const count = state.messages[id]?.length ?? 0;
            return html`<li>
              <a href="/channels/${id}"># ${name}</a> <small>${count} ${count === 1 ? 'message' : 'messages'}</small>
            </li>`;
          })}
        </ul>
      </section>`,
  );
  return layout(
    'Servers',
    html`<body class="home">
      <h1>Discord stand-in</h1>
      <p>
        A local Discord for tests and the demo. ${state.application.name} is
        ${isConnected ? html`<b class="on">connected</b>` : html`<b class="off">not connected</b>`}.
      </p>
      ${guilds}
    </body>`,
  );
}
