import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { memberName, requiredModule } from "../../syntax/origins.ts";
import type { NameNode } from "../../syntax/scopes.ts";
import type { Site } from "../../transform.ts";
import { type Facts, type Plan, factsOf, planImports } from "./facts.ts";
import { findings } from "./findings.ts";
import { type Library, libraries } from "./libraries.ts";

/** `_.debounce` of a whole `lodash` → `lodash/debounce`, so that the bundle holds what is used. */
export default defineTransform<Facts, Plan>({
  name: "member-imports",
  summary: "import single members of libraries that bundlers cannot shake",
  rows: ["P6"],
  preset: "perf",
  since: "16",
  validFrom: "16",
  words: [...Object.keys(libraries), "moment"].flatMap((name) => [`"${name}"`, `'${name}'`]),
  findings,
  facts: factsOf,
  plan: planImports,
  visit({ source, plan, found }) {
    return {
      ImportDeclaration(node) {
        if (node.importKind === "type") return;
        if (node.source.value === "moment" && node.specifiers.length > 0)
          return found(node).finding("member-imports/moment");
        const library = libraryOf(node.source.value);
        if (!library || node.specifiers.length === 0) return;
        const named = node.specifiers.filter((each) => each.type === "ImportSpecifier");
        const whole = node.specifiers.find((each) => each.type !== "ImportSpecifier");
        if (whole) takeMembers(found(whole), whole.local, library, node.source.value);
        else splitNamed(found(node), node, named, library);
      },
      VariableDeclarator(node) {
        const module = requiredModule(source, node.init);
        const library = module === null ? null : libraryOf(module);
        if (!library || node.parent?.parent?.type !== "Program") return;
        if (node.id.type === "Identifier") takeMembers(found(node), node.id, library, module!);
      },
    };

    /** Members are default imports, which TypeScript without `esModuleInterop` does not find in CommonJS. */
    function isKept(site: Site, module: string): boolean {
      if (plan.mocked.has(module)) site.ignore("mocked-by-a-test");
      else if (source.dialect.language === "ts" && !plan.interop) site.finding("member-imports/no-interop", { module });
      else return false;
      return true;
    }

    function takeMembers(site: Site, local: NameNode, library: Library, module: string): void {
      const references = source.names.bindingOf(local)?.references ?? [];
      if (references.length === 0) return site.ignore("unused-import");
      if (isKept(site, module)) return;
      const edits: Edit[] = [];
      for (const each of references) {
        const access = each.parent as Node;
        const name = access.type === "MemberExpression" && access.object === (each as Node) ? memberName(access) : null;
        if (name === null || !library.has(name)) {
          return site.finding("member-imports/whole", {
            module,
            use: source.textOf(access).replace(/\s+/g, " ").slice(0, 60),
          });
        }
        edits.push(replace(access, site.import(library.member(name), "default")));
      }
      site.change(edits, `imported members of ${module}`);
    }

    function splitNamed(
      site: Site,
      node: NodeOf<"ImportDeclaration">,
      named: readonly NodeOf<"ImportSpecifier">[],
      library: Library,
    ): void {
      const module = node.source.value;
      if (isKept(site, module)) return;
      const { quote, semicolon, eol } = source.style;
      const lines: string[] = [];
      for (const each of named) {
        const name = each.imported.type === "Literal" ? each.imported.value : each.imported.name;
        if (!library.has(name) || each.importKind === "type")
          return site.finding("member-imports/whole", { module, use: name });
        lines.push(`import ${each.local.name} from ${quote}${library.member(name)}${quote}${semicolon}`);
      }
      site.change([replace(node, lines.join(eol))], `imported members of ${module}`);
    }
  },
});

function libraryOf(module: string): Library | null {
  return Object.hasOwn(libraries, module) ? libraries[module]! : null;
}
