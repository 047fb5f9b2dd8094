import { resolve } from 'node:path';
import cors from 'cors';
import { Router } from 'express';
import { findExtensionFiles, type ExtensionFiles } from './extension-files.ts';
import { escapeHtml, sendPage } from './page.ts';

interface Offer {
  /** The folder with the built zips. */
  dir: string;
  /** Where members get the extension instead, such as a store's page. */
  storeUrl?: string;
}

/**
 * `/extension`: how to add the extension to a browser, and the zips themselves. `/extension/latest.json` tells an installed one which
 * version there is.
 */
export function extensionPages({ dir, storeUrl }: Offer): Router {
  const router = Router();
  router.get('/extension', async (_req, res) => {
    sendPage(res, {
      title: 'Add LeetCord to your browser',
      body: extensionPage(await findExtensionFiles(dir), storeUrl),
    });
  });
  router.get('/extension/latest.json', cors(), async (_req, res) => {
    // A store updates what came from it.
    const files = storeUrl === undefined ? await findExtensionFiles(dir) : null;
    res.set('cache-control', 'no-cache').json({
      chrome: files?.chrome?.version ?? null,
      firefox: (files?.signedFirefox ?? files?.firefox)?.version ?? null,
    });
  });
  router.get('/extension/:file', async (req, res, next) => {
    const files = await findExtensionFiles(dir);
    const known = Object.values(files).some((one) => one?.name === req.params.file);
    if (!known) return next();
    const isSigned = req.params.file.endsWith('.xpi');
    // Firefox installs a signed file that comes with its own type; any other is saved.
    if (isSigned) res.type('application/x-xpinstall');
    else res.attachment(req.params.file);
    res.set('cache-control', 'no-cache');
    // The folder of the builds begins with a dot.
    res.sendFile(req.params.file, { root: resolve(dir), dotfiles: 'allow' }, (error) => {
      if (!error) return;
      // A client that leaves is no error of ours: Express would write a stack for each.
      if (res.headersSent) res.destroy();
      else next(error);
    });
  });
  return router;
}

const extensionPage = (files: ExtensionFiles, storeUrl: string | undefined): string => `
<h1>Add LeetCord to your browser</h1>
<p>The extension notices what you solve on leetcode.com, and tells LeetCord. It never reads or sends your code.</p>
${storeUrl === undefined ? byHand(files) : fromStore(storeUrl)}
<h2>Then sign in</h2>
<ol>
  <li>In your club's Discord server, type <code>/link</code>. Only you see the bot's answer.</li>
  <li>Copy all of the code from it: it looks like <code>club.example/K7QM2-XPD4R</code>.</li>
  <li>Click the LeetCord icon and paste it. The extension shows you the address before it sends anything: go on if it is the one in
    your browser's address bar now.</li>
</ol>`;

const fromStore = (url: string) => `
<p><a class="button" href="${escapeHtml(url)}" rel="noreferrer">Get the extension</a></p>
<p class="soft">Your browser keeps it up to date by itself.</p>`;

const byHand = (files: ExtensionFiles) => `${forChrome(files)}${forFirefox(files)}`;

const NOT_BUILT = `<p class="soft">It is still being built, or whoever runs LeetCord here has not built it. Try again in a minute.</p>`;

const forChrome = ({ chrome }: ExtensionFiles) => `
<h2 id="chrome">Chrome, Edge and Brave</h2>
${
  chrome === null
    ? NOT_BUILT
    : `<p><a class="button" href="/extension/${chrome.name}">Download version ${chrome.version}</a></p>
<ol>
  <li>Unpack the zip into a folder that stays where it is, such as <code>LeetCord</code> in your documents. (Windows: right-click,
    <b>Extract All…</b>. macOS: double-click.)</li>
  <li>Type <code>chrome://extensions</code> into the address bar (Edge: <code>edge://extensions</code>, Brave:
    <code>brave://extensions</code>).</li>
  <li>Switch on <b>Developer mode</b>: at the top right, in Edge at the left.</li>
  <li>Click <b>Load unpacked</b> and choose the folder: the one in which <code>manifest.json</code> is.</li>
  <li>Click the puzzle piece beside the address bar, and the pin next to LeetCord, so that its icon stays in view.</li>
</ol>
<p class="soft"><b>A new version:</b> the extension tells you when there is one. Download it here, unpack it into the same folder, in place
of the old files, and click the round arrow at LeetCord in <code>chrome://extensions</code>. You stay signed in.</p>`
}`;

const forFirefox = ({ firefox, signedFirefox }: ExtensionFiles) => `
<h2 id="firefox">Firefox</h2>
${signedFirefox !== null ? signedSteps(signedFirefox.name, signedFirefox.version) : firefox === null ? NOT_BUILT : unsignedSteps(firefox.name, firefox.version)}`;

const signedSteps = (name: string, version: string) => `
<p><a class="button" href="/extension/${name}">Add version ${version} to Firefox</a></p>
<ol><li>Click <b>Continue to Installation</b>, then <b>Add</b>.</li></ol>
<p class="soft"><b>A new version:</b> the extension tells you when there is one. Click the button again.</p>`;

const unsignedSteps = (name: string, version: string) => `
<p><a class="button" href="/extension/${name}">Download version ${version} for Firefox</a></p>
<p>Firefox keeps only extensions that Mozilla has signed. This one is not, so usual Firefox forgets it when you close it:</p>
<ol>
  <li>Type <code>about:debugging#/runtime/this-firefox</code> into the address bar.</li>
  <li>Click <b>Load Temporary Add-on…</b> and choose the zip as it is.</li>
  <li>Do so again each time that you have started Firefox. What you solve meanwhile LeetCord finds later by itself.</li>
</ol>
<p>In <b>Firefox ESR</b>, <b>Developer Edition</b> and <b>Nightly</b> it stays: in <code>about:config</code> set
<code>xpinstall.signatures.required</code> to <b>false</b>, then in <code>about:addons</code> click the gear, <b>Install Add-on From
File…</b>, and choose the zip.</p>`;
