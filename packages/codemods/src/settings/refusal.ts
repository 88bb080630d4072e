/** Why a run did not start, or ended with nothing written. */
export type RefusalKind =
  | "no-such-path"
  | "nothing-to-read"
  | "unknown-transform"
  | "bad-option"
  | "bad-transform-file"
  | "dirty-tree"
  | "out-not-empty"
  | "not-writable"
  | "changed-on-disk"
  | "stage-failed"
  | "commit-failed"
  | "stopped";

/** The tool could not do its job. The message says what was found and expected, `next` what to do about it. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly kind: RefusalKind;
  /** What the reader does next, or empty where the message says it all. */
  readonly next: string;

  constructor(kind: RefusalKind, message: string, next = "") {
    super(message);
    this.kind = kind;
    this.next = next;
  }
}
