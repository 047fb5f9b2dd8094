import { createCuttableProxy, type CuttableProxy } from '@leetcord/kit/testing/cuttable-proxy';
import type { PartName } from '@leetcord/wiring/parts';
import type { Rewire } from './fleet.ts';

/** One way from a part to what it needs. */
export interface Link {
  name: string;
  from: PartName;
  /** The setting with the address. */
  variable: string;
  /** The check of readiness that must fail while it is down; nothing where the part works without it. */
  noticedBy?: RegExp;
}

const needs = (from: PartName, to: string, variable: string, noticedBy?: RegExp): Link => ({
  ...{ name: `${from} to ${to}`, from, variable },
  ...(noticedBy !== undefined && { noticedBy }),
});

const LINKS: readonly Link[] = [
  needs('gateway', 'users', 'USERS_URL', /^users$/),
  needs('gateway', 'problems', 'PROBLEMS_URL', /^problems$/),
  needs('gateway', 'contests', 'CONTESTS_URL', /^contests$/),
  needs('contests', 'users', 'USERS_URL'),
  needs('contests', 'problems', 'PROBLEMS_URL'),
  needs('users', 'problems', 'PROBLEMS_URL'),
  needs('users', 'contests', 'CONTESTS_URL'),
  needs('problems', 'users', 'USERS_URL'),
  needs('users', 'database', 'MONGODB_URI', /^database$/),
  needs('problems', 'database', 'MONGODB_URI', /^database$/),
  needs('contests', 'database', 'MONGODB_URI', /^database$/),
  needs('problems', 'LeetCode', 'LEETCODE_URL'),
  needs('bot', 'gateway', 'GATEWAY_URL', /./),
  needs('bot', 'Discord', 'DISCORD_API_URL', /^discord$/),
];

/** Ways to break a link, and what mends it. */
export const FAULTS: Record<string, (proxy: CuttableProxy) => void> = {
  '500 ms later': (proxy) => proxy.delay(500),
  reset: (proxy) => proxy.reset(),
  'black hole': (proxy) => proxy.freeze(),
  cut: (proxy) => proxy.cut(),
};

/** Puts a proxy on each link whose name contains a text. */
export async function proxyLinks(wired: Record<PartName, NodeJS.ProcessEnv>, named: string) {
  const proxies = new Map<Link, CuttableProxy>();
  const addresses = new Map<Link, string>();
  for (const link of LINKS.filter(({ name }) => name.includes(named))) {
    const url = new URL(wired[link.from][link.variable]!);
    const proxy = await createCuttableProxy(`http://${url.host}`);
    url.host = new URL(proxy.url).host;
    proxies.set(link, proxy);
    addresses.set(link, url.href.replace(/\/$/, ''));
  }
  const rewire: Rewire = (part, env) => {
    const own = [...addresses].filter(([{ from }]) => from === part);
    return { ...env, ...Object.fromEntries(own.map(([{ variable }, address]) => [variable, address])) };
  };
  return { proxies, rewire };
}
