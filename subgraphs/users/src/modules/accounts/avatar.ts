import type { DiscordLink } from './accounts.repository.ts';

/** A picture's hash as Discord makes it: animated ones begin with `a_`. */
export const isAvatar = (hash: string): boolean => /^(a_)?[0-9a-f]{32}$/.test(hash);

/** Where Discord shows the picture: https://docs.discord.com/developers/reference#image-formatting. It has the account's id: not for strangers. */
export const avatarUrlOf = ({ id, avatar = null }: DiscordLink): string | null =>
  avatar === null ? null : `https://cdn.discordapp.com/avatars/${id}/${avatar}.png?size=128`;
