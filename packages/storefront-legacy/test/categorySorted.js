export function categorySorted(items, key = null, isDescending = false, filter = '') {
  return { category: { filter, items, sort: { key, isDescending } } };
}
