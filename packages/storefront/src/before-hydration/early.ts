/** Something that somebody did before the page came to life. */
export type Early =
  | { type: "click"; target: HTMLElement }
  | { type: "submit"; target: HTMLFormElement; submitter: HTMLElement | null }
  | { type: "input"; target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement };

/** What the script in the head leaves for the page. */
export interface EarlyBird {
  kept: Early[];
  /** Called after something was kept, once the page has set it. */
  onKeep?: () => void;
}

declare global {
  var early: EarlyBird | undefined;
}
