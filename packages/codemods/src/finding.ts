/** How much a finding matters: `error` breaks on the target version, `warning` may change behaviour, `info` is advice. */
export type Severity = "error" | "warning" | "info";

/** What a finding is about, in the values its words need. JSON, since it crosses threads and lands in reports. */
export type FindingArgs = Record<string, string | number | boolean | string[]>;

/** The wording of one finding code. */
export interface FindingWords {
  severity: Severity;
  /** What was found, in a few words; the same for every place. */
  title: string;
  /** Why it matters and why it was not rewritten. */
  why: (args: FindingArgs) => string;
  /** What the reader does next, with the literal snippet or command where there is one. */
  next: (args: FindingArgs) => string;
  /** React's own guide, or the document that the advice rests on. */
  guide: string;
}
