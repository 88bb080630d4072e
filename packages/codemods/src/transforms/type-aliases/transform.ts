import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { compareVersions } from "../../version.ts";
import { aliases, elementNames, propTypesNames, type Say } from "./aliases.ts";
import { importedName, removeSpecifier } from "../../syntax/import-specifiers.ts";
import { findings } from "./findings.ts";

type Reference = NodeOf<"TSTypeReference" | "TSInterfaceHeritage" | "TSClassImplements">;

/** Types that @types/react dropped in 18 and 19 → what says the same now. */
export default defineTransform({
  name: "type-aliases",
  summary: "replace the types that @types/react 18 and 19 dropped",
  rows: [31, 32, 62, 63],
  preset: "migrate",
  since: ["18", "19"],
  validFrom: "16",
  words: [...Object.keys(aliases), ...propTypesNames],
  language: "ts",
  findings,
  visit({ source, project, options, found }) {
    // Other names may join a declaration in this round, so nothing leaves it.
    let takesImports = false;
    return {
      TSTypeReference: (node) => check(node, node.typeName),
      TSInterfaceHeritage: (node) => check(node, node.expression),
      TSClassImplements: (node) => check(node, node.expression),
      ExportSpecifier(node) {
        const name = importedName(node);
        const version = isOfReact(node) ? goneIn(name) : null;
        if (version) found(node).finding("type-aliases/gone", { name, version });
      },
      end() {
        if (takesImports) return;
        for (const node of source.all("ImportSpecifier")) {
          // An import that nothing uses is an error all the same once the type is gone.
          const isUnused = source.names.bindingOf(node.local)?.references.length === 0;
          const name = importedName(node);
          if (isUnused && isOfReact(node) && goneIn(name))
            found(node).change([removeSpecifier(source, node)], `dropped the unused import of ${name}`, {
              isLast: true,
            });
        }
      },
    };

    function isOfReact(node: Node): boolean {
      const { parent } = node;
      const isModule = parent?.type === "ImportDeclaration" || parent?.type === "ExportNamedDeclaration";
      return isModule && parent.source?.value === "react";
    }

    /** The release on the way that dropped a type, or `null`. */
    function goneIn(name: string): string | null {
      if (propTypesNames.has(name)) return isDue("19") ? "19" : null;
      const alias = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
      return alias && isDue(alias.gone) ? alias.gone : null;
    }

    function check(node: Reference, name: Node): void {
      const origin = project.originOf(source, name);
      if (origin?.source !== "react" || origin.rest.length > 0) return;
      const isTypeImport = source
        .all("ImportDeclaration")
        .some((each) => each.source.value === "react" && each.importKind === "type");
      const say =
        (site: ReturnType<typeof found>): Say =>
        (wanted) =>
          site.import("react", wanted, { type: isTypeImport });
      if (propTypesNames.has(origin.name) && isDue("19")) {
        takesImports = true;
        const site = found(node);
        site.change(
          [replace(name, site.import("prop-types", origin.name, { type: true }))],
          `took ${origin.name} from prop-types`,
        );
        return;
      }
      const alias = Object.hasOwn(aliases, origin.name) ? aliases[origin.name] : undefined;
      if (!alias || !isDue(alias.gone)) return;
      const site = found(node);
      const keyOf =
        node.parent?.type === "TSTypeOperator" && node.parent.operator === "keyof"
          ? elementNames[origin.name]
          : undefined;
      if (keyOf) takesImports = true;
      if (keyOf) return site.change([replace(node.parent!, keyOf(say(site)))], `replaced keyof ${origin.name}`);
      const args = node.typeArguments?.params.map((each) => source.textOf(each)) ?? [];
      const isHeritage = node.type !== "TSTypeReference";
      const text = isHeritage && alias.heritage ? alias.heritage(args) : alias.write(args, say(site));
      if (text === null || (alias.compound && isHeritage))
        return site.finding("type-aliases/gone", { name: origin.name, version: alias.gone });
      takesImports = true;
      site.change(
        [replace(node, alias.compound && needsParentheses(node) ? `(${text})` : text)],
        `replaced ${origin.name}`,
      );
    }

    /** Whether the release that dropped a type lies on the way. */
    function isDue(gone: (typeof aliases)[string]["gone"]): boolean {
      return compareVersions(options.from, gone) < 0 && compareVersions(gone, options.to) <= 0;
    }
  },
});

function needsParentheses(node: Node): boolean {
  return /^TS(ArrayType|TypeOperator|IndexedAccessType|IntersectionType|UnionType|ConditionalType|OptionalType|RestType)$/.test(
    node.parent?.type ?? "",
  );
}
