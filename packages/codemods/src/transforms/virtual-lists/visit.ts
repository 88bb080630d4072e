import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { SupportBringer } from "../../support-code.ts";
import { removeSpecifier } from "../../syntax/import-specifiers.ts";
import type { Binding } from "../../syntax/scopes.ts";
import type { ChangeExtras, Context, Site } from "../../transform.ts";
import type { Conversion } from "./conversion.ts";
import { drawnRow } from "./drawn-row.ts";
import { type FoundList, listsOf } from "./lists.ts";
import { oldExports } from "./old-exports.ts";
import type { ListPlan } from "./transform.ts";
import { virtualList } from "./virtual-list.ts";

/** Decides about every list of a file. */
export function visitLists(context: Context<ListPlan>): void {
  const { source, plan, options, found } = context;
  const bringer = new SupportBringer(source);
  const lists = listsOf(source);
  const handed = plan.keepsOldWindow === null ? handedOver(source, lists) : new Map<"List" | "Grid", Binding>();
  const changes: { site: Site; edits: Edit[]; extras: ChangeExtras }[] = [];
  for (const list of lists) {
    const element = list.node.openingElement;
    decide(list, found(list.kind === "mapped" ? element : element.name));
  }
  const [first, ...rest] = changes;
  if (first && handed.size > 0) {
    // A name that means another component now: all its elements change at once, or none.
    first.edits.push(...[...handed].flatMap(([to, binding]) => switchImport(source, binding.declaration, to)));
    for (const each of rest) {
      first.edits.push(...each.edits);
      each.edits = [];
    }
  }
  for (const { site, edits, extras } of changes) site.change(edits, "draws only what is in sight", extras);
  oldExports(context);

  function decide(list: FoundList, site: Site): void {
    const { conversion } = list;
    if (list.isShort) return site.ignore("known-to-be-short");
    if (list.isPart) return site.ignore("part-of-another-list");
    if ("problem" in conversion) return report(list, site, conversion.problem);
    if (list.kind !== "mapped" && options.list !== "react-window")
      return site.finding("virtual-lists/other-library", { list: options.list });
    const usesWindow = options.list === "react-window" || list.kind !== "mapped";
    if (usesWindow && plan.keepsOldWindow !== null)
      return site.finding("virtual-lists/keeps-old-window", { keeper: plan.keepsOldWindow });
    if (options.list === "ui") return report(list, site, "the kit of this workspace has no such list yet");
    const row = conversion.drawn ? bringer.bring(site, drawnRow, plan.row) : null;
    if (row?.edits === null) return site.finding("virtual-lists/name-taken", { name: drawnRow.name });
    const own = options.list === "tanstack" ? bringer.bring(site, virtualList, plan.list) : null;
    if (own?.edits === null) return site.finding("virtual-lists/name-taken", { name: virtualList.name });
    const edits = [...conversion.edits, ...(row?.edits ?? []), ...(own?.edits ?? [])];
    const name = own?.text ?? (handed.has(conversion.to) ? conversion.to : site.import("react-window", conversion.to));
    rename(edits, list, name);
    const creates = [...(row?.extras.creates ?? []), ...(own?.extras.creates ?? [])];
    const extras: ChangeExtras = { raises: [own ? "@tanstack/react-virtual" : "react-window"] };
    if (creates.length > 0) extras.creates = creates;
    const notes = notesOf(list, conversion);
    if (notes.length > 0) extras.notes = notes;
    changes.push({ site, edits, extras });
  }

  function report(list: FoundList, site: Site, problem: string): void {
    const code = { mapped: "mapped", window: "old-window", virtualized: "virtualized" }[list.kind];
    site.finding(`virtual-lists/${code}`, { problem, name: list.name, evidence: list.evidence });
  }
}

/** What the reader should know of a list that was rewritten. */
function notesOf(list: FoundList, { classes = [], scrollsToRow }: Exclude<Conversion, { problem: string }>) {
  const notes: NonNullable<ChangeExtras["notes"]> = [];
  const args = { classes: classes.join(" and ") };
  if (classes.length > 0) notes.push({ code: "virtual-lists/styled-by-class", args, node: list.node });
  if (scrollsToRow) notes.push({ code: "virtual-lists/index-in-range", node: list.node });
  return notes;
}

/** Local names `List` and `Grid` of old components whose every use is converted: they come to mean the new ones. */
function handedOver(source: Source, lists: readonly FoundList[]): Map<"List" | "Grid", Binding> {
  const handed = new Map<"List" | "Grid", Binding>();
  for (const to of ["List", "Grid"] as const) {
    const binding = source.names.root.bindings.get(to);
    if (binding?.declaration.parent?.type !== "ImportDeclaration") continue;
    const mine = lists.filter((each) => {
      const { name } = each.node.openingElement;
      return each.kind !== "mapped" && name.type === "JSXIdentifier" && source.names.bindingOf(name) === binding;
    });
    const uses = binding.references.filter(
      (each) => !/^(JSXClosingElement|TSTypeReference)$/.test(each.parent?.type ?? ""),
    );
    const isWhole = mine.every((each) => "edits" in each.conversion && each.conversion.to === to);
    if (mine.length > 0 && isWhole && uses.length === mine.length) handed.set(to, binding);
  }
  return handed;
}

/** Renames the element, where its name is not that already. */
function rename(edits: Edit[], list: FoundList, name: string): void {
  const tag = list.node.openingElement.name;
  const known = edits.find((each) => each.start === tag.start && each.end === tag.end);
  if (known) known.text = name;
  else edits.push(replace(tag, name));
  const closing = list.node.closingElement;
  const isGone = closing && edits.some((each) => each.start <= closing.start && closing.end <= each.end);
  if (closing && !isGone) edits.push(replace(closing.name, name));
}

/** An import that brings `to` from react-window under its own name. */
function switchImport(source: Source, specifier: Node, to: string): Edit[] {
  const declaration = specifier.parent as NodeOf<"ImportDeclaration">;
  const { quote, semicolon, eol } = source.style;
  if (declaration.source.value === "react-window") return [replace(specifier, to)];
  const line = `import { ${to} } from ${quote}react-window${quote}`;
  if (declaration.specifiers.length === 1) {
    return [{ start: declaration.start, end: declaration.source.end, text: line }];
  }
  if (specifier.type !== "ImportSpecifier") return [];
  return [
    removeSpecifier(source, specifier),
    { start: declaration.end, end: declaration.end, text: `${eol}${line}${semicolon}` },
  ];
}
