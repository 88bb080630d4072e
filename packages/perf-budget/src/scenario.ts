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

/** Who visits: what browser, what network, signed in or not. */
export interface Profile {
  cpuSlowdown: number;
  network: "none" | "fast-4g" | "slow-4g" | { latencyMs: number; downKbps: number; upKbps: number };
  viewport: { width: number; height: number };
  isMobile: boolean;
  /** A file with cookies and storage, as Playwright keeps it. */
  storageState?: string | undefined;
}

/** A scenario under one profile, ready to be played. */
export interface Scene {
  scenario: string;
  profileName: string;
  profile: Profile;
  steps: readonly { name: string; play: Play }[];
}

/** How a site is brought up. `{port}` in address and commands stands for a free one. */
export interface Site {
  url: string;
  /** Starts it, in the folder of a build; without one it runs already. */
  command?: string | undefined;
  /** Makes a fresh checkout ready to be started. */
  build?: string | undefined;
  readyMs: number;
}
