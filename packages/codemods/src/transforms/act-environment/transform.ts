import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, insertAfter, insertBefore } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { requiredModule } from "../../syntax/origins.ts";
import { type ActFacts, actFacts, firstAct } from "./act-facts.ts";
import { type Plan, covers, planSetUps } from "./set-up-files.ts";

const flag = "IS_REACT_ACT_ENVIRONMENT";

/** Says to React 18 and later that `act` is used on purpose, where no testing library says so. */
export default defineTransform<ActFacts, Plan>({
  name: "act-environment",
  summary: "declare the act environment in test set-up",
  rows: [29],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: [flag, "test-utils", "react-test-renderer", "testing-library", "enzyme", "act(", "jest-", "setupFiles"],
  findings: {},
  facts: (source) => actFacts(source) ?? undefined,
  plan: (facts, project) => planSetUps(facts, project.root),
  visit: ({ source, plan, found }) => ({
    end() {
      const own = actFacts(source);
      if (!own) return;
      const isSetUp = plan.setUps.has(source.path);
      const place = isSetUp ? source.program.body[0] : firstAct(source);
      if (!place || (isSetUp && !plan.isNeeded)) return;
      const site = found(place);
      if (own.sets) return site.ignore("set-already");
      if (own.library) return site.ignore("testing-library-sets-it");
      if (!isSetUp && covers(plan, source.path)) return site.ignore("set-up-file-sets-it");
      site.change([declaration(source)], `declared the act environment${isSetUp ? " for all tests" : ""}`);
    },
  }),
});

function declaration(source: Source): Edit {
  const { eol, semicolon } = source.style;
  // TypeScript knows no such property of globalThis, and a declaration of it could clash with the project's own.
  const line =
    source.dialect.language === "ts"
      ? `Object.assign(globalThis, { ${flag}: true })${semicolon}`
      : `globalThis.${flag} = true${semicolon}`;
  const last = source.program.body.findLast((each) => isLoad(source, each));
  if (!last) {
    const first = source.program.body.find((each) => !("directive" in each && each.directive));
    return first ? insertBefore(first, `${line}${eol}${eol}`) : insertAfter(source.text.length, `${eol}${line}${eol}`);
  }
  // At the start of the next line: new imports of the same round then come before it.
  const newline = source.text.indexOf("\n", last.end);
  return newline < 0
    ? insertAfter(source.text.length, `${eol}${eol}${line}`)
    : insertAfter(newline + 1, `${eol}${line}${eol}`);
}

/** Imports, and `require` for a name or for its effect. */
function isLoad(source: Source, statement: Node): boolean {
  if (statement.type === "ImportDeclaration") return true;
  if (statement.type === "ExpressionStatement") return requiredModule(source, statement.expression) !== null;
  return (
    statement.type === "VariableDeclaration" &&
    statement.declarations.some((each) => requiredModule(source, each.init) !== null)
  );
}
