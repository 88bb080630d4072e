import type { Source } from "../../source.ts";
import { requiredModule } from "../../syntax/origins.ts";

const renderers =
  /\b(hydrate|hydrateRoot|renderToString|renderToNodeStream|renderToPipeableStream|renderToReadableStream|renderToStringAsync)\b/;
const frameworks = /^(next|gatsby|@remix-run\/|react-snap|razzle|after|fusion-core|vite-plugin-ssr|vike)(\/|$)/;

/** Whether the file shows that the tree is drawn on a server and then hydrated; `undefined` where it does not. */
export function hydrationFacts(source: Source): { hydrates: true } | undefined {
  return hydrates(source) ? { hydrates: true } : undefined;
}

function hydrates(source: Source): boolean {
  for (const { source: from, specifiers } of source.all("ImportDeclaration")) {
    if (frameworks.test(from.value)) return true;
    if (
      /^react-dom(\/(client|server))?$/.test(from.value) &&
      specifiers.some((each) => each.type === "ImportSpecifier" && renderers.test(source.textOf(each.imported)))
    )
      return true;
  }
  const whole =
    source.all("ImportDeclaration").some((each) => /^react-dom(\/(client|server))?$/.test(each.source.value)) ||
    source
      .all("CallExpression")
      .some((each) => /^react-dom(\/(client|server))?$/.test(requiredModule(source, each) ?? ""));
  return (
    whole &&
    source
      .all("MemberExpression")
      .some((each) => !each.computed && each.property.type === "Identifier" && renderers.test(each.property.name))
  );
}
