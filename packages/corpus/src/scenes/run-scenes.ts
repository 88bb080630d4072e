import { join } from "node:path";
import { migrate, type Report } from "@latency-aficionados/codemods";
import { checkOut } from "../checkout.ts";
import type { CorpusSource } from "../sources.ts";
import { bundle, sceneFile } from "./bundle.ts";
import { difference } from "./compare.ts";
import { unannouncedCalls } from "./left-find-dom-node.ts";
import { type Outcome, play } from "./play.ts";
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
    const announced = (name: string) => isFound(report, scenePackage.announced[name]);
    let { before, verdicts } = await judge(old.text, young.text, announced);
    const names = [...before.keys()];
    // React's scheduler reads the real clock, so on a busy machine a scene may differ once. One that is wrong stays wrong,
    // and one that needs findDOMNode needs it again.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const asked = attempt === 0 ? /^(wrong|sameAfterFindDomNode)$/ : /^wrong$/;
      const again = new Set(names.filter((name) => asked.test(verdicts.get(name)?.kind ?? "")));
      if (again.size === 0) break;
      const second = await judge(old.text, young.text, announced, (name) => again.has(name));
      before = new Map([...before, ...second.before]);
      verdicts = new Map([...verdicts, ...second.verdicts]);
    }
    const control = await play("19", unmigrated.text);
    const those = (kind: Verdict["kind"]) => names.filter((name) => verdicts.get(name)?.kind === kind);
    return {
      name: source.name,
      version: source.version,
      scenes: names,
      same: those("same"),
      sameAfterFindDomNode: those("sameAfterFindDomNode"),
      announced: those("announced"),
      wrong: [...verdicts].flatMap(([scene, each]) => (each.kind === "wrong" ? [{ scene, detail: each.detail }] : [])),
      unannouncedCalls: unannouncedCalls(young.inputs, migrated.folder, report),
      sameUnmigrated: names.filter((name) => difference(before.get(name), control.get(name)) === null),
    };
  } finally {
    original.remove();
    migrated.remove();
  }
}

type Verdict = { kind: "same" | "sameAfterFindDomNode" | "announced" } | { kind: "wrong"; detail: string };

/** Plays scenes before and after, and says of each how the two compare. */
async function judge(
  old: string,
  young: string,
  isAnnounced: (scene: string) => boolean,
  only: (scene: string) => boolean = () => true,
): Promise<{ before: Map<string, Outcome>; verdicts: Map<string, Verdict> }> {
  const before = await play("16", old, { only });
  const after = await play("19", young, { only });
  const isSame = (name: string) => difference(before.get(name), after.get(name)) === null;
  const lent = await play("19", young, { only: (name) => only(name) && !isSame(name), lendsFindDomNode: true });
  const verdicts = [...before].map(([name, { failure }]): [string, Verdict] => {
    if (failure) return [name, { kind: "wrong", detail: `fails on React 16: ${failure}` }];
    if (isSame(name))
      return [
        name,
        isAnnounced(name) ? { kind: "wrong", detail: "is announced and does not differ" } : { kind: "same" },
      ];
    if (isAnnounced(name)) return [name, { kind: "announced" }];
    const left = difference(before.get(name), lent.get(name));
    return [name, left === null ? { kind: "sameAfterFindDomNode" } : { kind: "wrong", detail: left }];
  });
  return { before, verdicts: new Map(verdicts) };
}

function isFound(report: Report, announced: { code: string; file: string } | undefined): boolean {
  return report.findings.some(({ code, file }) => code === announced?.code && file === announced.file);
}
