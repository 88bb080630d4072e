import { extname } from "node:path";

/** How a file's text is to be read. Decided by extension and pragma; `parse` may widen it by content. */
export interface Dialect {
  language: "js" | "ts";
  jsx: boolean;
  /** Type annotations of Flow; only ever with `language: "js"`. */
  flow: boolean;
}

const byExtension: Record<string, Dialect> = {
  ".js": { language: "js", jsx: true, flow: false },
  ".jsx": { language: "js", jsx: true, flow: false },
  ".mjs": { language: "js", jsx: true, flow: false },
  ".cjs": { language: "js", jsx: true, flow: false },
  ".es6": { language: "js", jsx: true, flow: false },
  ".ts": { language: "ts", jsx: false, flow: false },
  ".mts": { language: "ts", jsx: false, flow: false },
  ".cts": { language: "ts", jsx: false, flow: false },
  ".tsx": { language: "ts", jsx: true, flow: false },
};

export const codeExtensions = Object.keys(byExtension);

/** Whether a file of this name is code that we read. */
export const isCode = (path: string): boolean => Object.hasOwn(byExtension, extname(path).toLowerCase());

/** The dialect that the name and the head of a file announce, or `null` when it is not code that we read. */
export function dialectOf(path: string, text: string): Dialect | null {
  const dialect = byExtension[extname(path).toLowerCase()];
  if (!dialect) return null;
  const head = text.slice(0, 2000);
  return dialect.language === "js" && /@flow\b/.test(head) ? { ...dialect, flow: true } : dialect;
}
