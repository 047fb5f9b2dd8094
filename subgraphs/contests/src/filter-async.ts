/** The items of which it is so, in their order. All are asked about at once. */
export async function filterAsync<T>(items: readonly T[], isSo: (item: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(items.map(isSo));
  return items.filter((_, index) => answers[index]);
}
