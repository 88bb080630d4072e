import { type Lab, open, type ReactVersion } from "@latency-aficionados/react-matrix";
import { type Clock, installClock } from "./clock.ts";
import { frameOf } from "./frame.ts";
import { act } from "./page-actions.ts";

/** What a scene came to: a frame after each of its steps, or the error that nobody caught. */
export interface Outcome {
  frames: string[];
  failure: string | null;
}

/** A React element to draw, an action, or `wait 300` for so many milliseconds. */
type Step = unknown;

/** A file of scenes: each gets a place to log calls to and gives its steps, the first of which draws. */
interface SceneFile {
  scenes: Record<string, (log: (...words: unknown[]) => void) => Step[]>;
}

export interface PlayOptions {
  /** Which scenes; absent: all. */
  only?: (scene: string) => boolean;
  /**
   * Puts `findDOMNode` back, as if people had found the node in every place where the report asks them to: what lies
   * behind such a place can be seen too.
   */
  lendsFindDomNode?: boolean;
}

/** Plays the scenes of a bundle on one React, each in a window of its own. */
export async function play(
  version: ReactVersion,
  text: string,
  { only = () => true, lendsFindDomNode = false }: PlayOptions = {},
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  let names: string[] | null = null;
  do {
    const stage = openStage(version, text, lendsFindDomNode);
    try {
      names ??= Object.keys(stage.file.scenes).filter(only);
      const name = names.shift();
      if (name !== undefined) outcomes.set(name, await playOne(stage, name));
    } finally {
      stage.lab.close();
    }
  } while (names.length > 0);
  return outcomes;
}

interface Stage {
  lab: Lab;
  clock: Clock;
  file: SceneFile;
}

function openStage(version: ReactVersion, text: string, lendsFindDomNode: boolean): Stage {
  const lab = open(version, { tree: new Map() });
  if (lendsFindDomNode) lendFindDomNode(lab);
  const clock = installClock(lab.window, turns);
  const module = { exports: {} };
  const run = lab.window.eval(`(function (module, exports, require) {${text}\n})`) as (...parts: unknown[]) => void;
  run(module, module.exports, lab.requirePackage);
  return { lab, clock, file: module.exports as SceneFile };
}

/** React 19 still has the half of it that looks below an instance, for itself. */
function lendFindDomNode({ requirePackage }: Lab): void {
  const dom = requirePackage("react-dom") as Record<string, Record<string, unknown>>;
  const internals = dom["__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE"];
  const below = internals?.["findDOMNode"];
  if (typeof below !== "function") throw new Error("this React has no findDOMNode to lend");
  const findDOMNode = (of: { nodeType?: number } | null) => (of?.nodeType || !of ? of : (below as Lend)(of));
  Object.assign(dom, { findDOMNode });
}
type Lend = (instance: object) => unknown;

async function playOne({ lab, clock, file }: Stage, name: string): Promise<Outcome> {
  const frames: string[] = [];
  const calls: string[] = [];
  const known = lab.uncaught.length;
  const { document } = lab.window;

  async function step(words: string, run: () => unknown): Promise<void> {
    await run();
    await clock.pass(0);
    frames.push([`# ${words}`, ...calls.splice(0), frameOf(document)].join("\n"));
    if (lab.uncaught.length > known) throw new Error(lab.uncaught[known]);
  }
  try {
    const scene = file.scenes[name]?.((...words) => calls.push(`called ${words.map(inWords).join(" ")}`)) ?? [];
    for (const each of scene) {
      if (typeof each !== "string") await step("draw", () => lab.render(each));
      else if (each.startsWith("wait ")) await step(each, () => clock.pass(Number(each.slice(5))));
      else await step(each, () => act(lab, each, turns));
    }
    await step("unmount", () => lab.unmount());
    await step("two seconds later", () => clock.pass(2000));
    return { frames, failure: null };
  } catch (error) {
    return { frames, failure: messageOf(error) };
  }
}

/** Long enough for promises and for what React keeps for later, also where a busy machine makes it yield in between. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function messageOf(error: unknown): string {
  const { errors, message } = (error ?? {}) as { errors?: unknown[]; message?: unknown };
  return errors ? errors.map(messageOf).join("; ") : String(message ?? error);
}

function inWords(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  if ("nativeEvent" in value) return `an event of ${String((value as { type?: unknown }).type)}`;
  if ("nodeType" in value) return `a node ${(value as Element).localName}`;
  try {
    return JSON.stringify(value);
  } catch {
    return "an object";
  }
}
