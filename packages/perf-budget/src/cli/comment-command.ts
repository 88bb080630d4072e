import { readFileSync } from "node:fs";
import { Refusal } from "../refusal.ts";
import { putComment } from "../report/github-comment.ts";
import { putNote } from "../report/gitlab-note.ts";
import type { AddCommand } from "./add-command.ts";
import { commentPlace } from "./comment-place.ts";

/** `comment`. */
export const addComment: AddCommand = (program, terminal) =>
  program
    .command("comment <file>")
    .description(
      "write a Markdown report to the pull or merge request that CI runs for, changed in place by later runs",
    )
    .option("--name <name>", "tells several gates on one request apart", "perf-budget")
    .action(async (file: string, { name }: { name: string }) => {
      const place = commentPlace(process.env);
      if (place === null) {
        terminal.out("No pull or merge request here: nothing was written.\n");
        return;
      }
      const markdown = read(file);
      try {
        if (place.host === "github") terminal.out(`${await putComment({ ...place.pull, name }, markdown)}\n`);
        else await putNote({ ...place.request, name }, markdown);
      } catch (error) {
        throw new Refusal(
          `The comment was not written: ${(error as Error).message}`,
          "The verdict does not depend on it.",
        );
      }
    });

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Refusal(
      `${file} could not be read: ${(error as Error).message}`,
      "Write it: perf-budget compare … --report <folder>",
    );
  }
}
