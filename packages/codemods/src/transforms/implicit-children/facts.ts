import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import type { NameNode } from "../../syntax/scopes.ts";
import { type BaseFact, baseFacts, type PropsPlaces, propsPlaces } from "./base-classes.ts";
import { givenChildren } from "./given.ts";
import { declaresChildren } from "./props-type.ts";

/** What one file says about children that others may need to know. */
export interface Facts {
  /** Components that it imports and gives children to; `member` for `<Menu.Item>`. */
  given: { source: string; name: string; member?: string }[];
  /** Its own types that declare children. */
  declaring: string[];
  /** Its generic classes, for those that extend them. */
  bases: BaseFact[];
}

export interface Plan {
  /** Components given children somewhere, as `path#name`, and members of such, as `path#.member`. */
  given: string[];
  /** Types that declare children, as `path#name`. */
  declaring: string[];
  places: PropsPlaces;
}

export function factsOf(source: Source): Facts | undefined {
  const { bindings, ofImports } = givenChildren(source);
  const given = [
    ...[...bindings].flatMap(({ declaration }) => imported(source, declaration) ?? []),
    ...ofImports.flatMap(({ name, member }) => {
      const from = importOf(source, name);
      return from ? [{ ...from, member }] : [];
    }),
  ];
  const declaring = [...source.all("TSInterfaceDeclaration"), ...source.all("TSTypeAliasDeclaration")]
    .filter((each) => source.names.root.bindings.get(each.id.name)?.declaration === each)
    .filter((each) => declaresChildren(source, each))
    .map((each) => each.id.name);
  const bases = baseFacts(source);
  if (given.length + declaring.length + bases.length === 0) return undefined;
  const once = new Map(
    given.map((each) => [`${each.source}#${each.name}#${"member" in each ? each.member : ""}`, each]),
  );
  return { given: [...once.values()], declaring, bases };
}

export function joinFacts(facts: ReadonlyMap<string, Facts>, project: Project): Plan {
  const plan: Plan = { given: [], declaring: [], places: propsPlaces(facts, project) };
  for (const [path, { given, declaring }] of facts) {
    for (const each of declaring) plan.declaring.push(`${path}#${each}`);
    for (const { source, name, member } of given) {
      const declared = project.declared(path, source, name);
      if (declared?.kind !== "local") continue;
      plan.given.push(`${declared.path}#${member === undefined ? declared.local : `.${member}`}`);
    }
  }
  return plan;
}

function importOf(source: Source, name: NameNode): { source: string; name: string } | null {
  return imported(source, source.names.bindingOf(name)?.declaration);
}

function imported(source: Source, declaration: Node | undefined): { source: string; name: string } | null {
  if (declaration?.parent?.type !== "ImportDeclaration") return null;
  const name = declaration.type === "ImportSpecifier" ? source.textOf(declaration.imported) : "default";
  return { source: declaration.parent.source.value, name };
}
