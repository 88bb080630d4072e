import type { ComponentType } from "react";
import type { Question } from "../data/question.ts";

/** Names in braces of a path such as `/products/{id}`. */
type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** Where somebody is, as a page sees it. */
export interface Place<Path extends string = string> {
  /** From the path, by the names in braces. */
  params: Record<Names<Path>, string>;
  /** What comes after the question mark. */
  search: URLSearchParams;
}

export type Page<Path extends string = string> = ComponentType<Place<Path>>;

interface RoutePlan<Path extends string> {
  /** Such as `/products/{id}`; the whole path, without search. */
  path: Path;
  /** `() => import("./ProductPage.tsx")`: its default export is the page. */
  load: () => Promise<{ default: Page<Path> }>;
  /**
   * What the page cannot be painted without: the server waits for it, and a link on which somebody dwells fetches it.
   * When one is refused as not found, the answer is 404 and the page "Page not found".
   */
  queries?: (place: Place<Path>) => readonly Question[];
  /** What comes after the first paint: begun at once, waited for by nobody but its `Section`. */
  later?: (place: Place<Path>) => readonly Question[];
  /** Whether it is another page for each visitor, guests included. Pages of members always are. */
  isPersonal?: boolean;
  /** Guests are led to `/signin?next=…`. */
  isForMembers?: boolean;
}

/** A page of the site: its address, its code and what it asks. */
export interface Route extends RoutePlan<string> {
  /** The params of a path that this route is for, else null. */
  match: (path: string) => Record<string, string> | null;
}

/** One row of the table in `routes.ts`. */
export function defineRoute<const Path extends string>(plan: RoutePlan<Path>): Route {
  const names: string[] = [];
  const pattern = plan.path
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/{(\w+)}/g, (_, name: string) => (names.push(name), "([^/]+)"));
  const whole = new RegExp(`^${pattern}$`);
  return {
    ...(plan as unknown as RoutePlan<string>),
    match(path) {
      const found = whole.exec(path);
      if (!found) return null;
      try {
        return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]));
      } catch {
        // A lone "%" stands for nothing.
        return null;
      }
    },
  };
}
