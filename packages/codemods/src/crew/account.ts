import { relative, sep } from "node:path";
import type { FindingArgs, FindingWords } from "../finding.ts";
import { placer, snippetAt } from "../report/place.ts";
import type { Report, ReportedFinding } from "../report/report.ts";
import type { Rewritten } from "../rewrite/rewritten.ts";
import type { Staged } from "../write/stage.ts";
import { type Tally, addTally, emptyTally } from "../tally.ts";
import type { Failure } from "../rewrite/verify.ts";

/** What became of one file, in words and numbers that a report can carry. Plain data: it crosses threads. */
export interface FileAccount {
  path: string;
  /** As reports name it. */
  file: string;
  isChanged: boolean;
  /** By transform. */
  tallies: Record<string, Tally>;
  findings: ReportedFinding[];
  changes: Report["changes"];
  failure: Report["failures"][number] | null;
  /** Files to write beside this one. */
  creates: { path: string; text: string }[];
  /** What its changes need to come true in other files; for a failed file, what other files may have counted on. */
  links: string[];
  /** Packages that its changes came to import. */
  needs: string[];
  /** Packages of which the new text needs a newer release than the tree may have. */
  raises: string[];
  /** Where the new text waits, when anybody wants it. */
  staged: Staged | null;
  /** How often a text was parsed for it. */
  parses: number;
}

/** How accounts are written: names relative to `root`, places in the text before or after the run. */
export interface AccountStyle {
  root: string;
  positions: "before" | "after";
  words: ReadonlyMap<string, FindingWords>;
}

export function nameOf(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

export function emptyAccount(path: string, { root }: AccountStyle): FileAccount {
  return {
    path,
    file: nameOf(root, path),
    isChanged: false,
    tallies: {},
    findings: [],
    changes: [],
    failure: null,
    creates: [],
    links: [],
    needs: [],
    raises: [],
    staged: null,
    parses: 0,
  };
}

/** The account of a rewritten file. `before` is the text that its offsets start from. */
export function accountOf(result: Rewritten, before: string, style: AccountStyle): FileAccount {
  const account = emptyAccount(result.path, style);
  const { file } = account;
  account.tallies = Object.fromEntries(result.tallies);
  account.creates = result.creates;
  account.links = [...new Set(result.links)];
  account.needs = result.needs;
  account.raises = result.raises;
  account.parses = result.parses;
  account.isChanged = result.text !== before;
  const placeBefore = placer(before);
  account.changes = result.changes.map((each) => ({
    file,
    ...placeBefore(each.offset),
    transform: each.transform,
    reason: each.reason,
  }));
  const isAfter = style.positions === "after";
  const text = isAfter ? result.text : before;
  const place = isAfter ? placer(text) : placeBefore;
  for (const { code, args, note, ...at } of result.findings) {
    const start = isAfter ? at.start : at.before;
    const end = place(isAfter ? at.end : start);
    const finding = sayFinding(style.words, code, args);
    const range = { ...place(start), endLine: end.line, endColumn: end.column };
    account.findings.push({ ...finding, file, ...range, note, snippet: snippetAt(text, start) });
  }
  if (result.problem) {
    const { message, offset } = result.problem;
    const at = { ...placeBefore(offset), snippet: snippetAt(before, offset) };
    addEngineFinding(account, style, "engine/does-not-parse", { message }, at);
  }
  if (result.failure) {
    const { kind, transforms } = result.failure;
    const message = describe(result.failure);
    account.failure = { file, kind, message, transforms };
    addEngineFinding(account, style, "engine/verify-failed", { kind, message, transforms });
  }
  return account;
}

const fileStart = { line: 1, column: 1, snippet: "" };

/** Adds what the engine itself has to say of a file, and counts it. */
export function addEngineFinding(
  account: FileAccount,
  { words }: AccountStyle,
  code: string,
  args: FindingArgs,
  at: { line: number; column: number; snippet: string } = fileStart,
): void {
  const { line, column, snippet } = at;
  const finding = sayFinding(words, code, args);
  const place = { file: account.file, line, column, endLine: line, endColumn: column };
  account.findings.push({ ...finding, ...place, note: false, snippet });
  const tally = (account.tallies["engine"] ??= emptyTally());
  addTally(tally, { ...emptyTally(), found: 1, findings: 1 });
}

function sayFinding(words: AccountStyle["words"], code: string, args: FindingArgs) {
  const said = words.get(code);
  if (!said) throw new Error(`no words for finding ${code}; add it to the transform's findings.ts`);
  const { severity, title, guide } = said;
  return { code, severity, title, why: said.why(args), next: said.next(args), guide, args };
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
