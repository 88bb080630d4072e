import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { originOf, requiredModule } from "../../syntax/origins.ts";

/** What one file says about `act`. */
export interface ActFacts {
  /** It calls `act`, or makes a test renderer, which wants `act` around it. */
  acts: boolean;
  /** It loads a testing library that declares the environment by itself. */
  library: boolean;
  /** It names the flag. */
  sets: boolean;
  /** Set-up files that it names, when it is a test runner's configuration. */
  setUps: string[];
}

const homes = /^(react|react-dom\/test-utils|react-test-renderer)$/;
const libraries = /^@testing-library\/(react|react-native|react-hooks)(\/|$)/;
export const setUpKeys = /^(setupFiles|setupFilesAfterEnv|setupTestFrameworkScriptFile)$/;

/** `null` when the file says nothing. */
export function actFacts(source: Source): ActFacts | null {
  const facts: ActFacts = {
    acts: firstAct(source) !== null,
    library: loads(source).some((each) => libraries.test(each)),
    sets: source.text.includes("IS_REACT_ACT_ENVIRONMENT"),
    setUps: source.text.includes("setup") ? namedSetUps(source) : [],
  };
  return facts;
}

/** The first use of `act` or of a test renderer. */
export function firstAct(source: Source): Node | null {
  for (const call of source.all("CallExpression")) {
    const { callee } = call;
    if (callee.type !== "Identifier" && callee.type !== "MemberExpression") continue;
    const origin = originOf(source, callee);
    if (!origin || origin.rest.length > 0 || !homes.test(origin.source)) continue;
    if (origin.name === "act" || (origin.name === "create" && origin.source === "react-test-renderer")) return call;
  }
  return null;
}

function loads(source: Source): string[] {
  const required = source.all("CallExpression").map((each) => requiredModule(source, each));
  return [
    ...source.all("ImportDeclaration").map((each) => each.source.value),
    ...required.filter((each) => each !== null),
  ];
}

/** The strings of `setupFiles: [...]` and its like. */
function namedSetUps(source: Source): string[] {
  return source.all("Property").flatMap((each) => {
    if (!setUpKeys.test(keyName(each) ?? "")) return [];
    const values: (Node | null)[] = each.value.type === "ArrayExpression" ? each.value.elements : [each.value];
    return values.flatMap((value) =>
      value?.type === "Literal" && typeof value.value === "string" ? [value.value] : [],
    );
  });
}
