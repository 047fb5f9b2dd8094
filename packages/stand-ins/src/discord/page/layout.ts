import { html, type Html } from './html.ts';

/** A complete page. */
export const layout = (title: string, body: Html) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Discord stand-in</title>
        <link rel="stylesheet" href="/assets/channel.css" />
        <link rel="icon" href="data:," />
      </head>
      ${body}
    </html> `;
