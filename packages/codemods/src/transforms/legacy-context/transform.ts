import { extname } from "node:path";
import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Edit } from "../../edits.ts";
import { relativeSpecifier } from "../../syntax/new-module.ts";
import type { Source } from "../../source.ts";
import type { Context, Site, Visitors } from "../../transform.ts";
import { classConsumerEdits, functionConsumerEdits } from "./consumer-edits.ts";
import { contextInFile } from "./context-in-file.ts";
import { needsComponent } from "./context-module.ts";
import {
  type ConsumerFact,
  type ContextFacts,
  type ProviderFact,
  consumerOf,
  contextFactsOf,
  providerOf,
} from "./facts.ts";
import { findings } from "./findings.ts";
import { type Declaration, type Holder, holdersOf } from "./holders.ts";
import { isCopy } from "./keys.ts";
import { type Cluster, type ContextPlan, planContexts } from "./plan.ts";
import { providerEdits } from "./provider-edits.ts";
import { foreignOf } from "./recompose.ts";
import { getterCallsOf, testContexts } from "./test-contexts.ts";

const ownWords = ["ontextTypes", "getChildContext", "recompose", "enzyme"];
const hasOwnWord = (source: Source) => ownWords.some((word) => source.text.includes(word));

/** Legacy context → modern context, providers and readers together over all files. */
export default defineTransform<ContextFacts, ContextPlan>({
  name: "legacy-context",
  summary: "turn legacy context into createContext, providers and readers together over all files",
  rows: [38, 39, 40],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  // Files with nothing but a subclass say whether the render of a provider is overridden.
  words: [" extends ", ...ownWords],
  findings,
  facts: (source) => (hasOwnWord(source) ? contextFactsOf(source) : undefined),
  plan: planContexts,
  visit: (context) => ({ end: () => rewriteFile(context) }) satisfies Visitors,
});

function rewriteFile({ source, plan, found, isBlocked }: Context<ContextPlan>): void {
  if (!hasOwnWord(source)) return;
  const declared = new Set<Cluster>();
  for (const holder of holdersOf(source)) {
    for (const [declaration, fact] of declarationsOf(source, holder)) {
      const site = found(declaration.node);
      if (!fact) {
        if (isCopy(declaration.value))
          site.finding("legacy-context/copied-declaration", { component: holder.name ?? "this component" });
        else site.ignore("declares-nothing");
        continue;
      }
      const problem = plan.problemOf(fact, source.path);
      const cluster = plan.clusters.get(fact.keys[0] ?? "");
      if (problem || !cluster)
        site.finding(
          problem?.code ?? "legacy-context/unread",
          problem?.args ?? { component: fact.name, keys: fact.keys },
        );
      else if (cluster.blockers.length > 0)
        site.finding("legacy-context/waits", { component: fact.name, keys: cluster.keys, blockers: cluster.blockers });
      else if (isBlocked(cluster.link))
        site.finding("legacy-context/waits", {
          component: fact.name,
          keys: cluster.keys,
          blockers: ["a file of theirs did not verify, see the failures of this run"],
        });
      else change(site, holder, fact, cluster, declaration.node);
    }
  }
  for (const { node, name, keys } of foreignOf(source)) found(node).finding("legacy-context/recompose", { name, keys });
  for (const each of getterCallsOf(source)) found(each).finding("legacy-context/getter-call");
  for (const { node, option } of testContexts(source)) found(node).finding("legacy-context/test-option", { option });

  function change(site: Site, holder: Holder, fact: ProviderFact | ConsumerFact, cluster: Cluster, at: Node): void {
    const say = (name: string) => (cluster.text === null ? name : site.import(specifierOf(source, cluster), name));
    const edits: Edit[] = [];
    if (cluster.text === null && !declared.has(cluster) && !source.names.root.bindings.has(cluster.name)) {
      declared.add(cluster);
      edits.push(contextInFile(source, site, cluster));
    }
    if ("always" in fact) {
      const provider = needsComponent(cluster.shape) ? say(`${cluster.name}Provider`) : `${say(cluster.name)}.Provider`;
      edits.push(
        ...providerEdits(source, holder, { provider, createElement: () => site.import("react", "createElement") }),
      );
    } else if (holder.component.kind === "function") {
      const names =
        holder.component.node.params.length > 1
          ? { context: say(cluster.name), useContext: site.import("react", "useContext") }
          : { context: "", useContext: "" };
      edits.push(...functionConsumerEdits(source, holder, holder.component.node, names));
    } else if (holder.consumes) {
      edits.push(...classConsumerEdits(source, holder.consumes, say(cluster.name)));
    }
    const alone = plan.isAlone ? [{ code: "legacy-context/one-file", args: { keys: cluster.keys }, node: at }] : [];
    const creates = cluster.text === null ? [] : [{ path: cluster.path, text: cluster.text }];
    const reason = `${"always" in fact ? "offers" : "reads"} ${cluster.keys.join(", ")} through ${cluster.name}`;
    site.change(edits, reason, { link: cluster.link, creates, notes: "always" in fact ? alone : [] });
  }
}

function declarationsOf(source: Source, holder: Holder): [Declaration, ProviderFact | ConsumerFact | null][] {
  const list: [Declaration, ProviderFact | ConsumerFact | null][] = [];
  if (holder.consumes) list.push([holder.consumes, consumerOf(source, holder)]);
  if (holder.provides) list.push([holder.provides, providerOf(source, holder)]);
  return list;
}

function specifierOf(source: Source, { path, extensions }: Cluster): string {
  return relativeSpecifier(source.path, path) + (extensions ? extname(path) : "");
}
