import { relative, sep } from "node:path";
import type { FindingArgs, FindingWords } from "./finding.ts";
import { placer, snippetAt } from "./place.ts";
import type { Report, ReportedFinding } from "./report/report.ts";
import type { Rewritten } from "./rewrite.ts";
import { type Tally, addTally, emptyTally } from "./tally.ts";
import type { Failure } from "./verify.ts";

/** Collects what became of every file, in words and numbers that a report can carry. */
export class Ledger {
  readonly tallies = new Map<string, Tally>();
  readonly findings: ReportedFinding[] = [];
  readonly changes: Report["changes"] = [];
  readonly failures: Report["failures"] = [];
  readonly #root: string;
  readonly #positions: "before" | "after";
  readonly #words: ReadonlyMap<string, FindingWords>;

  /** Findings are placed in the texts as they are after the run, or before it where nothing is written. */
  constructor(root: string, positions: "before" | "after", words: ReadonlyMap<string, FindingWords>) {
    this.#root = root;
    this.#positions = positions;
    this.#words = words;
  }

  /** `before` is the file's original text. */
  add(result: Rewritten, before: string): void {
    const file = this.name(result.path);
    for (const [transform, tally] of result.tallies) this.#tally(transform, tally);
    const placeBefore = placer(before);
    for (const each of result.changes)
      this.changes.push({ file, ...placeBefore(each.offset), transform: each.transform, reason: each.reason });
    const isAfter = this.#positions === "after";
    const text = isAfter ? result.text : before;
    const place = isAfter ? placer(text) : placeBefore;
    for (const each of result.findings) {
      const start = isAfter ? each.start : each.before;
      this.#say(file, each.code, each.args, each.note, text, place, start, isAfter ? each.end : start);
    }
    if (result.problem)
      this.#engine(file, "engine/does-not-parse", { message: result.problem.message }, before, result.problem.offset);
    if (result.failure) {
      const message = describe(result.failure);
      const { kind, transforms } = result.failure;
      this.failures.push({ file, kind, message, transforms });
      this.#engine(file, "engine/verify-failed", { kind, message, transforms }, before, 0);
    }
  }

  unreadable(path: string, message: string): void {
    this.#engine(this.name(path), "engine/not-text", { message }, "", 0);
  }

  linkFailed(path: string, link: string, text: string): void {
    this.#engine(this.name(path), "engine/link-failed", { link }, text, 0);
  }

  name(path: string): string {
    return relative(this.#root, path).split(sep).join("/");
  }

  #engine(file: string, code: string, args: FindingArgs, text: string, offset: number): void {
    this.#tally("engine", { ...emptyTally(), found: 1, findings: 1 });
    this.#say(file, code, args, false, text, placer(text), offset, offset);
  }

  #tally(transform: string, tally: Tally): void {
    const sum = this.tallies.get(transform) ?? emptyTally();
    addTally(sum, tally);
    this.tallies.set(transform, sum);
  }

  #say(
    file: string,
    code: string,
    args: FindingArgs,
    note: boolean,
    text: string,
    place: ReturnType<typeof placer>,
    start: number,
    end: number,
  ): void {
    const words = this.#words.get(code);
    if (!words) throw new Error(`no words for finding ${code}; add it to the transform's findings.ts`);
    const to = place(end);
    this.findings.push({
      code,
      severity: words.severity,
      file,
      ...place(start),
      endLine: to.line,
      endColumn: to.column,
      note,
      title: words.title,
      why: words.why(args),
      next: words.next(args),
      guide: words.guide,
      args,
      snippet: snippetAt(text, start),
    });
  }
}

function describe(failure: Failure): string {
  switch (failure.kind) {
    case "unparsable":
    case "crash":
      return failure.message;
    case "unresolved-names":
      return `the result would use ${failure.names.join(", ")}, which nothing declares`;
    case "redeclared-names":
      return `the result would declare ${failure.names.join(", ")} twice`;
    case "lost-comments":
      return `the result would lose ${failure.comments.map((each) => JSON.stringify(each.slice(0, 80))).join(", ")}`;
    case "unstable":
      return "every pass over the result wanted to change it again";
  }
}
