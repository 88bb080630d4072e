/** What the keeper is told on its first line of input. */
export interface KeepOrder {
  command: string;
  flags: string[];
  uid?: number;
  gid?: number;
  environment: Record<string, string>;
  /** The file that gets what the server says. */
  log: string;
  cwd: string;
}
