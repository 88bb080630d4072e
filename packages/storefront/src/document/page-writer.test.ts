import { expect, it } from "vitest";
import { PageWriter } from "./page-writer.ts";

function world() {
  const sent: string[] = [];
  const answers = ["<1>", "<2>", ""];
  const parts = {
    headOf: (html: string) => `<meta ${html.length}>$&`,
    takeAnswers: () => answers.shift() ?? "",
    tail: "<tail>",
  };
  return { sent, writer: new PageWriter(parts, (part) => void sent.push(part)) };
}

it("puts the head in its place, and the first answers and the end inside of the body", () => {
  const { sent, writer } = world();
  writer.write("<html><head></head><body>wo");
  writer.write("rds</body></html>");
  writer.end();
  expect(sent).toEqual(["<html><head><meta 44>$&</head><body>words<1><tail></body></html>"]);
});

it("passes on whole parts only, each later one behind its answers", () => {
  const { sent, writer } = world();
  writer.write("<html><head></head><body>shell");
  writer.flush();
  writer.write("<div hidden>la");
  writer.write("ter</div>");
  expect(sent).toHaveLength(1);
  writer.flush();
  expect(sent[1]).toBe("<2><div hidden>later</div>");
});

it("does not break a letter in two", () => {
  const { sent, writer } = world();
  const bytes = new TextEncoder().encode("<head>é");
  writer.write(bytes.subarray(0, 7));
  writer.write(bytes.subarray(7));
  writer.end();
  expect(sent.join("")).toContain("é<1>");
});
