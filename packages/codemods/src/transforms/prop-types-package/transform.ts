import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { isCommonJs } from "../../syntax/common-js.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import { originOf } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

/** `React.PropTypes`, gone since 16.0 → the `prop-types` package, under the name that the file used. */
export default defineTransform({
  name: "prop-types-package",
  summary: "take PropTypes from the prop-types package",
  rows: [1],
  preset: "migrate",
  // Gone in 16.0: whatever the target, code that still says so is broken.
  since: ["17", "18", "18.3", "19"],
  validFrom: "16",
  words: ["PropTypes"],
  findings,
  visit: ({ source, project, found }) => ({
    ImportSpecifier(node) {
      const declaration = node.parent;
      if (declaration?.type !== "ImportDeclaration" || declaration.source.value !== "react") return;
      if (node.imported.type !== "Identifier" || node.imported.name !== "PropTypes") return;
      if (declaration.specifiers.length === 1) {
        const { quote, semicolon } = source.style;
        const line = `import ${node.local.name} from ${quote}prop-types${quote}${semicolon}`;
        return found(node).change([replace(declaration, line)], "PropTypes from prop-types");
      }
      const taken = withoutSpecifier(source, declaration, node);
      found(node).change([taken, importLine(source, node.local.name)], "PropTypes from prop-types");
    },
    ExportSpecifier(node) {
      const declaration = node.parent;
      if (declaration?.type !== "ExportNamedDeclaration" || declaration.source?.value !== "react") return;
      if (node.local.type === "Identifier" && node.local.name === "PropTypes")
        found(node).finding("prop-types-package/pattern");
    },
    Property(node) {
      // `const { PropTypes } = React`
      if (
        node.parent?.type !== "ObjectPattern" ||
        node.computed ||
        node.key.type !== "Identifier" ||
        node.key.name !== "PropTypes"
      )
        return;
      const declarator = node.parent.parent;
      if (declarator?.type !== "VariableDeclarator" || !isReact(project.originOf(source, declarator.init))) return;
      const site = found(node);
      const declaration = declarator.parent;
      if (
        node.value.type !== "Identifier" ||
        declaration?.type !== "VariableDeclaration" ||
        declaration.parent?.type !== "Program"
      ) {
        return site.finding("prop-types-package/pattern");
      }
      const name = node.value.name;
      const alone = node.parent.properties.length === 1;
      if (isCommonJs(source)) {
        const load = `require(${source.style.quote}prop-types${source.style.quote})`;
        if (alone) return site.change([replace(declarator, `${name} = ${load}`)], "PropTypes from prop-types");
        const { eol, semicolon } = source.style;
        const added = {
          start: declaration.end,
          end: declaration.end,
          text: `${eol}${declaration.kind} ${name} = ${load}${semicolon}`,
        };
        return site.change([removeFromList(source, node.parent.properties, node), added], "PropTypes from prop-types");
      }
      const gone = !alone
        ? removeFromList(source, node.parent.properties, node)
        : declaration.declarations.length > 1
          ? removeFromList(source, declaration.declarations, declarator)
          : removeLine(source, declaration);
      site.change([gone, importLine(source, name)], "PropTypes from prop-types");
    },
    MemberExpression(node) {
      if (node.computed || node.property.type !== "Identifier" || node.property.name !== "PropTypes") return;
      const origin = project.originOf(source, node);
      if (origin?.source !== "react" || origin.name !== "PropTypes" || origin.rest.length > 0) return;
      const site = found(node);
      if (origin.global) return site.finding("prop-types-package/global");
      const declarator = node.parent;
      const declaration = declarator?.parent;
      const isAlias =
        declarator?.type === "VariableDeclarator" && declarator.id.type === "Identifier" && declarator.init === node;
      if (!isAlias || declaration?.type !== "VariableDeclaration" || declaration.parent?.type !== "Program") {
        return site.change(
          [replace(node, aliasFor(source, node) ?? site.import("prop-types", "default"))],
          "PropTypes from prop-types",
        );
      }
      // `var PropTypes = React.PropTypes` declares the very name that the import brings.
      if (isCommonJs(source)) {
        return site.change(
          [replace(node, `require(${source.style.quote}prop-types${source.style.quote})`)],
          "PropTypes from prop-types",
        );
      }
      const gone =
        declaration.declarations.length > 1
          ? removeFromList(source, declaration.declarations, declarator)
          : removeLine(source, declaration);
      const name = declarator.id.type === "Identifier" ? declarator.id.name : "PropTypes";
      site.change([gone, importLine(source, name)], "PropTypes from prop-types");
    },
  }),
});

/** The name at the top of the file that means PropTypes already, or will once its own place is rewritten. */
function aliasFor(source: Source, at: Node): string | null {
  const alias = [...source.names.root.bindings.values()].find((each) => {
    const origin = originOf(source, each.identifier);
    const isWhole =
      origin?.source === "react" && origin.name === "PropTypes" && origin.rest.length === 0 && !origin.global;
    return isWhole && each.identifier.start < at.start;
  });
  if (!alias) return null;
  for (let scope = source.names.scopeOf(at); scope.parent; scope = scope.parent)
    if (scope.bindings.has(alias.name)) return null;
  return alias.name;
}

/** `import local from "prop-types"`, below the last import; a comment on that line stays with it. */
function importLine(source: Source, local: string): Edit {
  const { eol, quote, semicolon } = source.style;
  const line = `import ${local} from ${quote}prop-types${quote}${semicolon}`;
  const last = source.program.body.findLast((each) => each.type === "ImportDeclaration");
  if (!last) return { start: 0, end: 0, text: line + eol };
  const rest = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)?(?=\r?\n|$)/.exec(source.text.slice(last.end));
  const at = last.end + (rest?.[0].length ?? 0);
  return { start: at, end: at, text: eol + line };
}

const isReact = (origin: { source: string; name: string; global: boolean } | null) =>
  origin?.source === "react" && origin.name === "default" && !origin.global;

/** The import of several names without this one; without braces where it was the only named one. */
function withoutSpecifier(
  source: Source,
  declaration: NodeOf<"ImportDeclaration">,
  gone: NodeOf<"ImportSpecifier">,
): Edit {
  const named = declaration.specifiers.filter((each) => each.type === "ImportSpecifier");
  if (named.length > 1) return removeFromList(source, named, gone);
  const brace = source.text.lastIndexOf("}", declaration.source.start);
  return { start: declaration.specifiers[0]!.end, end: brace + 1, text: "" };
}
