/** A browser that is known to start. */
export interface FoundBrowser {
  executablePath: string;
  /** Where it was found, in words. */
  source: string;
  /** `153.0.8000.1` */
  version: string;
  /** What it needs in its environment beside what is there. */
  env: Readonly<Record<string, string>>;
}
