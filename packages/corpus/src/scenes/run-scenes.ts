import { join } from "node:path";
import { migrate, type Report } from "@latency-aficionados/codemods";
import { checkOut } from "../checkout.ts";
import type { CorpusSource } from "../sources.ts";
import { bundle, sceneFile } from "./bundle.ts";
import { difference } from "./compare.ts";
import { unannouncedCalls } from "./left-find-dom-node.ts";
import { play } from "./play.ts";
import type { ScenePackage } from "./scene-packages.ts";

/** How the scenes of a package went on React 19, each compared with itself on React 16. */
export interface SceneReport {
  name: string;
  version: string;
  /** All scenes. */
  scenes: string[];
  /** Those in which the migrated source does what the original does on React 16. */
  same: string[];
  /** Those that are the same once `findDOMNode` is gone where the report asks for it, in the source and in libraries. */
  sameAfterFindDomNode: string[];
  /** Those that differ, as a finding says that names the file. */
  announced: string[];
  /** Those that differ and should not, or are announced and do not differ: with what was seen. */
  wrong: { scene: string; detail: string }[];
  /** Calls of `findDOMNode` that nothing announced. */
  unannouncedCalls: string[];
  /** Those in which the source as it was, unmigrated, does the same on React 19. */
  sameUnmigrated: string[];
}

/** Bundles a package as published and as migrated, and plays its scenes on React 16 and 19. */
export async function runScenes(source: CorpusSource, scenePackage: ScenePackage): Promise<SceneReport> {
  const { file, entry, dependencies } = scenePackage;
  const original = checkOut(source);
  const migrated = checkOut(source);
  try {
    const report = await migrate({ from: "16", paths: [migrated.folder] });
    const scenes = sceneFile(file);
    const library = (folder: string) => join(folder, entry);
    const [old, unmigrated, young] = await Promise.all([
      bundle({ scenes, library: library(original.folder), jsx: "classic", packages: dependencies.published }),
      bundle({ scenes, library: library(original.folder), jsx: "automatic", packages: dependencies.named }),
      bundle({ scenes, library: library(migrated.folder), jsx: "automatic", packages: dependencies.named }),
    ]);
    const before = await play("16", old.text);
    const after = await play("19", young.text);
    const names = [...before.keys()];
    const isSame = (name: string) => difference(before.get(name), after.get(name)) === null;
    const lent = await play("19", young.text, { only: (name) => !isSame(name), lendsFindDomNode: true });
    const control = await play("19", unmigrated.text);

    const verdicts = names.map((name): [string, Verdict] => {
      const detail = before.get(name)?.failure;
      if (detail) return [name, { kind: "wrong", detail: `fails on React 16: ${detail}` }];
      const isAnnounced = isFound(report, scenePackage.announced[name]);
      if (isSame(name))
        return [name, isAnnounced ? { kind: "wrong", detail: "is announced and does not differ" } : { kind: "same" }];
      if (isAnnounced) return [name, { kind: "announced" }];
      const left = difference(before.get(name), lent.get(name));
      return [name, left === null ? { kind: "sameAfterFindDomNode" } : { kind: "wrong", detail: left }];
    });
    const those = (kind: Verdict["kind"]) => verdicts.filter(([, each]) => each.kind === kind).map(([name]) => name);
    return {
      name: source.name,
      version: source.version,
      scenes: names,
      same: those("same"),
      sameAfterFindDomNode: those("sameAfterFindDomNode"),
      announced: those("announced"),
      wrong: verdicts.flatMap(([scene, each]) => (each.kind === "wrong" ? [{ scene, detail: each.detail }] : [])),
      unannouncedCalls: unannouncedCalls(young.inputs, migrated.folder, report),
      sameUnmigrated: names.filter((name) => difference(before.get(name), control.get(name)) === null),
    };
  } finally {
    original.remove();
    migrated.remove();
  }
}

type Verdict = { kind: "same" | "sameAfterFindDomNode" | "announced" } | { kind: "wrong"; detail: string };

function isFound(report: Report, announced: { code: string; file: string } | undefined): boolean {
  return report.findings.some(({ code, file }) => code === announced?.code && file === announced.file);
}
