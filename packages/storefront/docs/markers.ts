const begin = "<!-- made by `node packages/storefront/docs/write.ts`: do not edit -->";
const end = "<!-- end of what is made -->";

/** The page with `part` between its markers. @throws when it has none. */
export function withPart(page: string, part: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`found no markers, expected a line "${begin}" and a line "${end}"`);
  return `${page.slice(0, from)}${begin}\n\n${part}\n\n${page.slice(to)}`;
}
