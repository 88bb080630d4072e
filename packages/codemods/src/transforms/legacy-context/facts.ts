import { isCommonJs } from "../../syntax/common-js.ts";
import type { Source } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";
import type { TextStyle } from "../../syntax/style.ts";
import { type Holder, holdersOf } from "./holders.ts";
import { isCopy, keysOf } from "./keys.ts";
import { memberOf, offeredKeys, offersData } from "./offered.ts";
import { readsOf } from "./reads.ts";
import { foreignOf } from "./recompose.ts";

/** Why a component cannot be rewritten: the finding to report. */
export interface Problem {
  code: string;
  args: Record<string, string | string[]>;
}

export interface ProviderFact {
  name: string;
  /** What the file calls it, or `"*default*"`. */
  local: string;
  /** What it declares to offer. */
  keys: string[];
  /** What it certainly offers on every render. */
  always: string[];
  /** See `offersData`. */
  data: boolean;
  problem: Problem | null;
}

export interface ConsumerFact {
  name: string;
  kind: "class" | "function";
  /** What it declares to read, or reads where the declaration cannot be seen through. */
  keys: string[];
  /** Passes the context object on as it is. */
  whole: boolean;
  problem: Problem | null;
}

/** What one file has to do with legacy context. */
export interface ContextFacts {
  providers: ProviderFact[];
  consumers: ConsumerFact[];
  /** Keys that code which is not ours reads on behalf of this file, as recompose's `getContext` does. */
  foreign: { name: string; keys: string[] }[];
  /** Names of the file that a new context must not take. */
  taken: string[];
  commonJs: boolean;
  /** How the file is written, so that a new module beside it looks alike. */
  style: TextStyle;
  /** Whether its relative imports name the file with its extension. */
  extensions: boolean;
}

/** The facts of one file, or `undefined` when it has no legacy context. */
export function contextFactsOf(source: Source): ContextFacts | undefined {
  const holders = holdersOf(source);
  const providers = holders.flatMap((each) => providerOf(source, each) ?? []);
  const consumers = holders.flatMap((each) => consumerOf(source, each) ?? []);
  const foreign = foreignOf(source).map(({ name, keys }) => ({ name, keys }));
  if (providers.length + consumers.length + foreign.length === 0) return undefined;
  return {
    providers,
    consumers,
    foreign,
    taken: source.names.bindings.map((each) => each.name).filter((name) => /Context/.test(name)),
    commonJs: isCommonJs(source),
    style: source.style,
    extensions: source.all("ImportDeclaration").some((each) => /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(each.source.value)),
  };
}

const labelOf = (holder: Holder) => holder.name ?? "this component";

/** What a holder offers; `null` when it offers nothing, or only copies the declaration of another. */
export function providerOf(source: Source, holder: Holder): ProviderFact | null {
  const { provides } = holder;
  if (!provides || isCopy(provides.value) || isUndefined(provides.value)) return null;
  const name = labelOf(holder);
  const getter = memberOf(holder, "getChildContext");
  const always = getter && offeredKeys(source, getter.body);
  const keys = keysOf(source, provides.value) ?? always;
  const local = holder.name ?? "*default*";
  const fact: ProviderFact = { name, local, keys: keys ?? [], always: always ?? [], data: false, problem: null };
  const fail = (code: string, args: Problem["args"] = {}) => ({
    ...fact,
    problem: { code, args: { component: name, keys: fact.keys, ...args } },
  });
  if (holder.component.kind === "unseen") return fail("legacy-context/unseen-component");
  if (holder.component.kind === "function") return fail("legacy-context/function-provider");
  if (!keys) return fail("legacy-context/dynamic-keys", { declaration: "childContextTypes" });
  if (!getter) return fail("legacy-context/no-get-child-context");
  if (callsSuper(source, holder)) return fail("legacy-context/inherited-context");
  if (
    holder.component.kind === "createClass" &&
    /\bmixins\b/.test(source.textOf(holder.component.node)) &&
    !memberOf(holder, "render")
  )
    return fail("legacy-context/no-render");
  if (!memberOf(holder, "render")) return fail("legacy-context/no-render");
  return { ...fact, data: offersData(source, holder, getter.body) };
}

/** What a holder reads; `null` when it reads nothing, or only copies the declaration of another. */
export function consumerOf(source: Source, holder: Holder): ConsumerFact | null {
  const { consumes, component } = holder;
  if (!consumes || isUndefined(consumes.value)) return null;
  const name = labelOf(holder);
  const reads = readsOf(source, holder);
  const declared = keysOf(source, consumes.value);
  if (!declared && isCopy(consumes.value) && component.kind !== "unseen" && reads.keys.length === 0 && !reads.whole)
    return null;
  const keys = declared ?? [...new Set(reads.keys)];
  const kind = component.kind === "function" ? "function" : "class";
  const fact: ConsumerFact = { name, kind, keys, whole: reads.whole, problem: null };
  const fail = (code: string, args: Problem["args"] = {}) => ({
    ...fact,
    problem: { code, args: { component: name, keys, ...args } },
  });
  if (component.kind === "unseen") return fail("legacy-context/unseen-component");
  const isOfAnother = !declared && /contextTypes/.test(source.textOf(consumes.value));
  if (!declared && (reads.whole || isOfAnother))
    return fail("legacy-context/dynamic-keys", { declaration: "contextTypes" });
  if (component.kind === "function") {
    if (isCalled(source, component.node)) return fail("legacy-context/called-directly");
    const [, second] = component.node.params;
    if (second && !/^(Identifier|ObjectPattern|AssignmentPattern)$/.test(second.type))
      return fail("legacy-context/called-directly");
  }
  return fact;
}

function isUndefined(node: { type: string }): boolean {
  return node.type === "Identifier" && (node as { name?: string }).name === "undefined";
}

function callsSuper(source: Source, { component }: Holder): boolean {
  if (component.kind === "unseen") return false;
  const { start, end } = component.node;
  return source
    .all("MemberExpression")
    .some(
      (each) =>
        start <= each.start &&
        each.end <= end &&
        each.object.type === "Super" &&
        memberName(each) === "getChildContext",
    );
}

/** Hooks only work where React calls the function; `arguments` would see the parameter that leaves. */
function isCalled(source: Source, node: Extract<Holder["component"], { kind: "function" }>["node"]): boolean {
  const usesArguments =
    node.type !== "ArrowFunctionExpression" &&
    (source.names.globals.get("arguments") ?? []).some((each) => node.start <= each.start && each.end <= node.end);
  const declarator = node.parent?.type === "VariableDeclarator" ? node.parent.id : node.id;
  const binding = declarator?.type === "Identifier" ? source.names.bindingOf(declarator) : null;
  return (
    usesArguments ||
    (binding?.references ?? []).some((each) => each.parent?.type === "CallExpression" && each.parent.callee === each)
  );
}
