import type { Page } from "@playwright/test";

/** Hears what a page complains of: errors and warnings of its console, and errors that nobody caught. */
export class ConsoleWatch {
  readonly #complaints: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      this.#complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) =>
      this.#complaints.push(`uncaught at ${page.url()}: ${error.stack ?? error.message}`),
    );
  }

  /** Some complaints belong to a journey, such as what the browser says of an answer that refuses. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** What was heard and is no part of the journey. */
  complaints(): string[] {
    return this.#complaints.filter((complaint) => !this.#expected.some((pattern) => pattern.test(complaint)));
  }
}
