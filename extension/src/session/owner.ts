/** A user of a server, such as `https://club.example u1`: two servers may give the same id. */
export type Owner = string;

export const ownerOf = ({ server, user }: { server: string; user: { id: string } }): Owner => `${server} ${user.id}`;

export const serverOf = (owner: Owner): string => owner.slice(0, owner.indexOf(' '));

/** Stands for the server in what was stored while an installation had one server, fixed when it was built. */
const FORMER = 'former';

/** The owner of what such an installation stored. */
export const formerOwner = (userId: unknown): Owner | null =>
  typeof userId === 'string' ? `${FORMER} ${userId}` : null;

/** The owner, once the server of such an installation is known. */
export const withServer = (owner: Owner | null, server: string): Owner | null =>
  owner !== null && serverOf(owner) === FORMER ? `${server}${owner.slice(FORMER.length)}` : owner;
