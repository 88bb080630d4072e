import { buildLibraries } from "./libraries/build.ts";
import { formLibraries } from "./libraries/forms.ts";
import { kitLibraries } from "./libraries/kits.ts";
import { stateLibraries } from "./libraries/state.ts";
import { testLibraries } from "./libraries/tests.ts";
import { widgetLibraries } from "./libraries/widgets.ts";
import type { Library } from "./library.ts";

/** Packages that refuse React 19, break on it or need a newer release for it. The first row that matches a name counts. */
export const libraries: readonly Library[] = [
  ...stateLibraries,
  ...formLibraries,
  ...kitLibraries,
  ...widgetLibraries,
  ...testLibraries,
  ...buildLibraries,
];

const exact = new Map(libraries.filter(({ name }) => !name.includes("*")).map((each) => [each.name, each]));
const patterns = libraries.filter(({ name }) => name.includes("*"));

/** What is known of a package; `undefined` where nothing is, which is not a promise. */
export function libraryNamed(name: string): Library | undefined {
  return exact.get(name) ?? patterns.find((each) => matches(name, each.name));
}

function matches(name: string, pattern: string): boolean {
  const start = pattern.slice(0, -1);
  return name.startsWith(start) && name.length > start.length;
}
