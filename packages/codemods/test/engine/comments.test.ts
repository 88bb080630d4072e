import { describe, expect, test } from "vitest";
import { keepComments } from "../../src/rewrite/comments.ts";
import { type Edit, applyEdits } from "../../src/edits.ts";
import { sourceOf } from "./source-of.ts";

/** The text after replacing the first place where `what` stands, with its comments kept. */
function replaced(text: string, what: string, by: string): string {
  const start = text.indexOf(what);
  const edits: Edit[] = [{ start, end: start + what.length, text: by }];
  return applyEdits(text, keepComments(sourceOf(text), edits));
}

describe("a comment inside of what is replaced", () => {
  test.each([
    ["moves above its statement", "  f(a /* why */, b);\n", "f(a /* why */, b)", "g()", "  /* why */\n  g();\n"],
    [
      "moves above its class member",
      "class A {\n  m = f(/* why */);\n}\n",
      "f(/* why */)",
      "1",
      "class A {\n  /* why */\n  m = 1;\n}\n",
    ],
    [
      "keeps order with its neighbours",
      "f(/* one */ 1, /* two */ 2);\n",
      "f(/* one */ 1, /* two */ 2)",
      "g()",
      "/* one */\n/* two */\ng();\n",
    ],
    ["stays where the replacement has it", "f(/* why */ 1);\n", "f(/* why */ 1)", "g(/* why */)", "g(/* why */);\n"],
    ["keeps the line ends of its file", "f(/* why */);\r\n", "f(/* why */)", "g()", "/* why */\r\ng();\r\n"],
  ])("%s", (_, text, what, by, expected) => expect(replaced(text, what, by)).toBe(expected));
});

test("comments outside of what is replaced are not touched", () => {
  expect(replaced("// head\nf(); // tail\n", "f()", "g()")).toBe("// head\ng(); // tail\n");
});
