import { mutations, type SourceFile } from "@latency-aficionados/perf-budget";
import { createLayers } from "../../../perf-budget/bench/gate/layers.ts";
import { narrow } from "../../../perf-budget/bench/gate/narrow.ts";
import type { Subject } from "../../../perf-budget/bench/gate/subject.ts";
import { configSchema } from "../../../perf-budget/src/config/schema.ts";
import shopConfig from "../perf-budget.config.ts";

const header = "src/frame/HeaderSearch.tsx";
const hero = "src/routes/home/sections/Hero.tsx";
const home = "src/routes/home/HomePage.tsx";
const found = "src/routes/search/FoundListings.tsx";
const sort = "src/routes/search/SortSelect.tsx";
const products = "src/bff/products.ts";

const typing = (ms: number) => ({ handler: "onType", ms, element: "input" });
const searchField = { component: "SuggestedSearch" };
// React Compiler keeps the cards of what was found while more of them is on its way.
const kept = { name: "FoundListings", renders: "ListingCard" };
const later = (ms: number) => ({ name: "Cover", ms, culprits: ["hero__art"] });
const down = { element: { name: "h1" }, px: 40, ms: 150, culprits: ["hero", "h1", "home__intro"] };
const slow = (ms: number) => ({ fn: "GET products/{id}", ms, culprits: ["GET products/{id}"] });
const again = (call: string) => ({ call, times: 5, culprits: [call] });

/** Where the shop can be made worse, and by how much. */
export function shopMutants(
  source: (path: string) => SourceFile,
): Pick<Subject, "config" | "mutants" | "calibrated" | "together"> {
  const config = configSchema.parse(shopConfig);
  const layers = createLayers(source);
  return {
    config,
    mutants: {
      "+10 ms in a handler": mutations.slowHandler(source(header), typing(10)),
      "+1 needless commit": mutations.extraCommit(source(header), searchField),
      "a dropped memo": mutations.dropMemo(source(found), kept),
      "+5 kB in a chunk": mutations.largerChunk(source(sort), { bytes: 5000 }),
      "a late LCP image": mutations.lateElement(source(hero), later(300)),
      "a layout shift": mutations.layoutShift(source(home), down),
      "a slower endpoint": mutations.slowAnswer(source(products), slow(10)),
      "an N+1 backend call": mutations.repeatedCall(source(products), again("product.getProduct")),
    },
    calibrated: {
      "a 5 % slower render": {
        share: 0.05,
        scenario: "search",
        step: "type",
        make: (turns) => mutations.slowRender(source(header), { ...searchField, turns }),
      },
    },
    together: {
      config: atOwnSpeed(narrow(config, decidedTogether)),
      // Plain ones where noise decides, so that an answer comes soon.
      mutants: {
        "+40 ms in a handler": layers.add(header, mutations.slowHandler, typing(40)),
        "+1 needless commit": layers.add(header, mutations.extraCommit, searchField),
        "a dropped memo": layers.add(found, mutations.dropMemo, kept),
        "+5 kB in a chunk": layers.add(sort, mutations.largerChunk, { bytes: 5000 }),
        // More would be after the page has come to rest.
        "a late LCP image": layers.add(hero, mutations.lateElement, later(400)),
        "a layout shift": layers.add(home, mutations.layoutShift, down),
        "+40 ms in an endpoint": layers.add(products, mutations.slowAnswer, slow(40)),
        "an N+1 backend call": layers.add(products, mutations.repeatedCall, again("product.search")),
      },
      all: layers.all(),
    },
  };
}

/** The same phone as fast as the machine is: visits take half as long, and nothing here is about how slow a phone is. */
const atOwnSpeed = (config: Subject["config"]): Subject["config"] => ({
  ...config,
  profiles: Object.fromEntries(
    Object.entries(config.profiles).map(([name, profile]) => [name, { ...profile, cpuSlowdown: 1 }]),
  ),
});

/** One budget for each of them, as far as that goes: the fewer ask, the sooner noise is ruled out. */
const decidedTogether = [
  "script-time",
  "commits",
  "renders",
  "bundle-bytes",
  "lcp",
  "cls",
  "latency",
  "backend-calls",
] as const;
