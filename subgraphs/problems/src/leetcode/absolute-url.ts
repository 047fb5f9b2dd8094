/** An absolute address; LeetCode gives only paths for some of its own pictures. Null for what is not an http or https address. */
export function absoluteUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, 'https://leetcode.com')) return null;
  const url = new URL(address, 'https://leetcode.com');
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
