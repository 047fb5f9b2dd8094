/** LeetCode's longest slug has 79 characters. */
const MAX_LENGTH = 200;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether LeetCode could have a problem with this slug: words of lower-case letters and digits, joined by hyphens. */
export const isProblemSlug = (text: string): boolean => text.length <= MAX_LENGTH && SLUG.test(text);
