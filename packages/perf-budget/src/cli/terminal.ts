/** Where words go: results to `out`, complaints to `err`. */
export interface Terminal {
  out: (text: string) => unknown;
  err: (text: string) => unknown;
  hasColours: boolean;
}
