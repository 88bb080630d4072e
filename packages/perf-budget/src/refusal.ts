/** The tool cannot do its job: what is wrong, and what to do next. Ends a command with 2. */
export class Refusal extends Error {
  /** The way out, with the command or snippet to paste. */
  readonly next: string;

  constructor(message: string, next: string) {
    super(message);
    this.name = "Refusal";
    this.next = next;
  }
}
