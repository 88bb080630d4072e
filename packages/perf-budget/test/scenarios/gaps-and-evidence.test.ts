import { expect, test } from "vitest";
import type { Attribution } from "../../src/attribution.ts";
import type { Evidence, Measured } from "../../src/collector.ts";
import { fillGaps } from "../../src/scenarios/fill-gaps.ts";
import { joinEvidence } from "../../src/scenarios/join-evidence.ts";
import { Leftovers } from "../../src/scenarios/leftovers.ts";

const subject = { scenario: "search", profile: "phone" };
const ofStep = { ...subject, step: "type" };
const value = (metric: Measured["metric"], of: Measured["subject"] = ofStep): Measured => ({
  subject: of,
  metric,
  value: 1,
});

test("what is wanted and not delivered becomes a gap with its reason, unless nobody here answers for it", () => {
  const wanted = [
    { subject: ofStep, metric: "inp" as const },
    { subject: ofStep, metric: "renders" as const },
    { subject: ofStep, metric: "latency" as const },
  ];
  const reason = (metric: string) => (metric === "latency" ? null : `no ${metric}`);
  expect(fillGaps([value("inp")], wanted, reason)).toEqual([
    value("inp"),
    { subject: ofStep, metric: "renders", value: null, missing: "no renders" },
  ]);
});

test("a value takes the evidence of its step that can explain it, and brings its own", () => {
  const renders: Attribution = { kind: "renders", component: "Row", count: 3, durationMs: 0, changed: [] };
  const typed: Attribution = {
    kind: "interaction",
    target: "#q",
    event: "keydown",
    phasesMs: { inputDelay: 1, processing: 2, presentation: 3 },
  };
  const evidence: Evidence[] = [
    { step: "type", attributions: [renders, typed], handler: "onChange src/Search.tsx:9" },
    { step: "open", attributions: [{ ...renders, component: "App" }] },
  ];
  const kinds = (sample: Measured) =>
    joinEvidence([sample], evidence)[0]!.attributions?.map((each) =>
      "component" in each ? each.component : each.kind,
    );
  expect(kinds(value("task-time"))).toEqual(["Row", "interaction"]);
  expect(kinds(value("task-time", subject))).toEqual(["Row", "interaction", "App"]);
  expect(kinds(value("renders", { ...subject, component: "App" }))).toEqual(["App"]);
  expect(kinds(value("transfer-bytes"))).toBeUndefined();
  const own: Measured = { ...value("inp"), attributions: [{ ...renders, component: "Own" }] };
  expect(kinds(own)).toEqual(["Own", "interaction"]);
  expect(joinEvidence([value("inp")], evidence)[0]!.attributions).toContainEqual({
    ...typed,
    handler: "onChange src/Search.tsx:9",
  });
});

test("leftovers are cleared once, last first, and all of them also when one fails", async () => {
  const leftovers = new Leftovers();
  const cleared: string[] = [];
  leftovers.add(() => cleared.push("browser"));
  leftovers.add(() => Promise.reject(new Error("no such folder")));
  leftovers.add(
    () => cleared.push("site"),
    () => cleared.push("site at once"),
  );
  await expect(leftovers.clear()).rejects.toThrow("something could not be cleaned up: Error: no such folder");
  await leftovers.clear();
  leftovers.clearAtOnce();
  expect(cleared).toEqual(["site", "browser"]);
});
