import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of files that lives as long as the test. */
export interface TemporaryTree {
  root: string;
  path(name: string): string;
  read(name: string): string;
  write(name: string, content: string | Buffer): void;
  /** Every file below, by its slash-separated name. */
  texts(): Record<string, string>;
}

export function temporaryTree(files: Record<string, string | Buffer> = {}): TemporaryTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "migrate-tool-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const tree: TemporaryTree = {
    root,
    path: (name) => join(root, name),
    read: (name) => readFileSync(join(root, name), "utf8"),
    write(name, content) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    },
    texts() {
      const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((each) =>
        statSync(join(root, each)).isFile(),
      );
      return Object.fromEntries(
        names.sort().map((each) => [each.replaceAll("\\", "/"), readFileSync(join(root, each), "utf8")]),
      );
    },
  };
  for (const [name, content] of Object.entries(files)) tree.write(name, content);
  return tree;
}
