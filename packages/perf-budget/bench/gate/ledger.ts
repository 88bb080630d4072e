import { createHash } from "node:crypto";
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Trial } from "./trial.ts";

/** A run as it is kept: one line of a file. */
export interface KeptTrial extends Trial {
  kind: "trial";
  /** `nothing changed`, or the mutant's name. */
  name: string;
  /** Of the gate and the site that were run. */
  version: string;
  /** How long it might take, and how busy the machine was. */
  limits: string;
  load: number;
  at: string;
}

/** How large a mutant is that has to be measured first. */
interface KeptSize {
  kind: "size";
  name: string;
  version: string;
  turns: number;
}

/** Runs that were made before, so that many can be made in pieces. */
export class Ledger {
  readonly #file: string;
  readonly #version: string;
  readonly #lines: (KeptTrial | KeptSize)[];

  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    // A run that was killed may have left half a line.
    const lines = text.split("\n").flatMap((line): (KeptTrial | KeptSize)[] => {
      try {
        return [JSON.parse(line) as KeptTrial | KeptSize];
      } catch {
        return [];
      }
    });
    this.#lines = lines;
  }

  /** Runs of other sources or under other limits: they do not count. */
  othersThan(limits: string): number {
    return this.#lines.filter(
      (line) => line.kind === "trial" && (line.version !== this.#version || line.limits !== limits),
    ).length;
  }

  trials(name: string, limits: string): KeptTrial[] {
    return this.#lines.filter(
      (line): line is KeptTrial =>
        line.kind === "trial" && line.version === this.#version && line.name === name && line.limits === limits,
    );
  }

  turns(name: string): number | undefined {
    return this.#lines.find(
      (line): line is KeptSize => line.kind === "size" && line.version === this.#version && line.name === name,
    )?.turns;
  }

  keep(line: Omit<KeptTrial, "version"> | Omit<KeptSize, "version">): void {
    const whole = { ...line, version: this.#version } as KeptTrial | KeptSize;
    this.#lines.push(whole);
    mkdirSync(dirname(this.#file), { recursive: true });
    appendFileSync(this.#file, `${JSON.stringify(whole)}\n`);
  }
}

/** Another one with every change of a file: what was measured of other files says nothing of these. */
export function versionOf(root: string, patterns: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of globSync([...patterns], { cwd: root }).toSorted())
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex").slice(0, 12);
}
