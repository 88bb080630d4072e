/** What a step can do to a page. Input is real: it reaches the page as a person's would. */
export interface Actor {
  /** Opens a path of the site, such as `/search?q=zelda`. */
  visit(path: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Types one key after the other into what the selector finds. */
  type(selector: string, text: string): Promise<void>;
  /** Scrolls the page down by so many CSS pixels; up where negative. */
  scroll(pixels: number): Promise<void>;
  /** Waits until the selector finds something that can be seen. */
  waitFor(selector: string): Promise<void>;
}

/** One step of a scenario: what to do, measured apart from the other steps. */
export type Play = (actor: Actor) => Promise<void>;
