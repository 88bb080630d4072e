import type { FoundPage } from "../found-page.ts";

/** A page worth a scenario, and the route that it stands for. */
export interface ChosenPage {
  name: string;
  route: string;
  page: FoundPage;
}

/** More make a gate slow, and are quickly added by hand. */
const most = 4;

/** One page for each route, the home page first, then as they are linked. `unseen` are declared routes that no link led to. */
export function choosePages(
  pages: readonly FoundPage[],
  declared: readonly string[],
): { chosen: ChosenPage[]; unseen: string[] } {
  const chosen: ChosenPage[] = [];
  for (const page of pages) {
    const path = page.path.split(/[?#]/, 1)[0]!;
    const route = declared.find((pattern) => matches(pattern, path)) ?? shapeOf(path);
    if (chosen.some((each) => each.route === route) || chosen.length === most) continue;
    chosen.push({
      name: nameOf(
        route,
        chosen.map((each) => each.name),
      ),
      route,
      page,
    });
  }
  const seen = pages.map(({ path }) => path.split(/[?#]/, 1)[0]!);
  return { chosen, unseen: declared.filter((pattern) => !seen.some((path) => matches(pattern, path))) };
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern, path].map((each) => each.split("/").filter(Boolean));
  return wanted!.length === given!.length && wanted!.every((part, at) => part.startsWith(":") || part === given![at]);
}

/** What looks like a number or a key stands for any of its kind. */
const shapeOf = (path: string): string =>
  path.replace(/\/(\d+|[0-9a-f]{8,}(-[0-9a-f-]+)?|[^/]*\d{3,}[^/]*)(?=\/|$)/gi, "/:id");

function nameOf(route: string, taken: readonly string[]): string {
  const words = route.split("/").filter((part) => part !== "" && !part.startsWith(":"));
  const isOne = route.includes(":");
  const name = words.length === 0 ? (isOne ? "one" : "home") : `${isOne ? "one " : ""}${words.join(" ")}`;
  return taken.includes(name) ? `${name} ${taken.length + 1}` : name;
}
