import { describe, expect, test } from "vitest";
import { corpusSources } from "../sources.ts";
import { runScenes, type SceneReport } from "./run-scenes.ts";
import { scenePackages } from "./scene-packages.ts";

const sources = new Map(corpusSources().map((each) => [each.name, each]));

describe.each(scenePackages.map((each) => [each.name, each] as const))("%s", (name, scenePackage) => {
  let running: Promise<SceneReport> | undefined;
  const report = () => {
    const source = sources.get(name);
    if (!source) throw new Error(`${name} is not in the corpus`);
    return (running ??= runScenes(source, scenePackage));
  };

  test("does on React 19, migrated, what it did on React 16", { timeout: 120_000 }, async () => {
    const { wrong, announced } = await report();
    expect(wrong).toEqual([]);
    expect(announced).toEqual(Object.keys(scenePackage.announced));
  });

  test("announces every findDOMNode that is left, in it and in its libraries", async () => {
    expect((await report()).unannouncedCalls).toEqual([]);
  });

  test("is broken on React 19 where it is not migrated, and by nothing that the migration did", async () => {
    const { sameUnmigrated, same, scenes } = await report();
    expect(sameUnmigrated.length).toBeLessThan(scenes.length);
    expect(sameUnmigrated.filter((each) => !same.includes(each))).toEqual([]);
  });
});
