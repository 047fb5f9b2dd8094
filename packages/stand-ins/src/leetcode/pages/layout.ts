import type { Response } from 'express';
import type { Account } from '../state.ts';
import { html, type Html } from './html.ts';

/** As strict as the real site's: nothing inline runs, so an extension cannot rely on injecting a script. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

export const USERNAME = /^[\w-]{1,40}$/;

const signInForm = html`<form method="post" action="/accounts/login/">
  <input
    name="login"
    placeholder="user name"
    aria-label="User name"
    required
    pattern="[A-Za-z0-9_\\-]{1,40}"
    title="Any name of letters, digits, - and _: no password here"
    autocomplete="username"
  />
  <button>Sign in</button>
</form>`;

const userLinks = ({ username }: Account) => html`
  <a href="/u/${username}/">${username}</a>
  <a href="/profile/">Edit profile</a>
  <form method="post" action="/accounts/logout/"><button class="plain">Sign out</button></form>
`;

/** Sends a page of this LeetCode. */
export function sendPage(res: Response, title: string, user: Account | null, body: Html): void {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - LeetCode (stand-in)</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/static/style.css" />
        <script src="/static/page.js" defer></script>
      </head>
      <body>
        <header>
          <a class="brand" data-spa href="/problemset/">LeetCode <small>stand-in</small></a>
          <nav>${user === null ? signInForm : userLinks(user)}</nav>
        </header>
        <main id="main">${body}</main>
      </body>
    </html>`;
  res.set('content-security-policy', CSP).type('html').send(page.text);
}

export const notFound = html`<h1>Page Not Found</h1>
  <p><a data-spa href="/problemset/">All problems</a></p>`;
