import type { Node } from "oxc-parser";
import type { Edit } from "../edits.ts";
import type { FindingArgs } from "../finding.ts";
import { type ImportRequest, importFor } from "./imports.ts";
import type { Source } from "../source.ts";
import type { ChangeExtras, Site } from "../transform.ts";

type Range = { start: number; end: number };

/** What a transform decided about one place, as data. */
export interface Decision {
  transform: string;
  place: Range;
  outcome:
    | { kind: "change"; edits: Edit[]; imports: ImportRequest[]; reason: string; extras: ChangeExtras }
    | { kind: "finding"; code: string; args: FindingArgs }
    | { kind: "ignored"; rule: string };
}

/** A transform announced a place and then decided nothing, or decided twice. */
class SiteMisuse extends Error {
  override name = "SiteMisuse";
}

/** Collects what one transform decides about one file. */
export class SiteCollector {
  readonly #transform: string;
  readonly #source: Source | null;
  readonly #open: { place: Range; outcome: Decision["outcome"] | null }[] = [];

  constructor(transform: string, source: Source | null) {
    this.#transform = transform;
    this.#source = source;
  }

  found(place: Range): Site {
    const entry: { place: Range; outcome: Decision["outcome"] | null } = { place, outcome: null };
    this.#open.push(entry);
    const imports: ImportRequest[] = [];
    const decide = (outcome: Decision["outcome"]) => {
      if (entry.outcome) throw new SiteMisuse(`${this.#transform} decided twice about offset ${place.start}`);
      entry.outcome = outcome;
    };
    return {
      import: (module, name, how = {}) => {
        if (!this.#source) throw new SiteMisuse(`${this.#transform} asked for an import in a file that is not code`);
        const answer = importFor(this.#source, place as Node, module, name, how);
        if (answer.request) imports.push(answer.request);
        return answer.text;
      },
      change: (edits, reason, extras = {}) => decide({ kind: "change", edits, imports, reason, extras }),
      finding: (code, args = {}) => decide({ kind: "finding", code, args }),
      ignore: (rule) => decide({ kind: "ignored", rule }),
    };
  }

  /** Every decision in source order. Throws where a place was announced and forgotten. */
  decisions(): Decision[] {
    return this.#open
      .map(({ place, outcome }) => {
        if (!outcome) throw new SiteMisuse(`${this.#transform} announced offset ${place.start} and decided nothing`);
        return { transform: this.#transform, place: { start: place.start, end: place.end }, outcome };
      })
      .sort((a, b) => a.place.start - b.place.start);
  }
}
