import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { componentsPage } from "../docs/components-page.ts";
import { propsOf } from "../docs/props-of.ts";

it("is what the types say (else: node docs/write.ts)", () => {
  expect(readFileSync(join(import.meta.dirname, "../COMPONENTS.md"), "utf8")).toBe(componentsPage());
});

it("explains every property that does not explain itself", () => {
  const selfEvident = [
    "children",
    "placeholder",
    "href",
    "label",
    "id",
    "className",
    "required",
    "isOpen",
    "isRequired",
    "items",
    "phase",
    "text",
  ];
  const silent = componentsPage()
    .split("\n")
    .filter((line) => line.endsWith("|  |"))
    .map((line) => /`(\w+)\??`/.exec(line)?.[1] ?? line);
  expect(silent.filter((name) => !selfEvident.includes(name))).toEqual([]);
});

it("reads comments, options and what a type takes over", () => {
  const code = `export type AProps = B<C> & {\n  /** One\n   * two. */\n  a: "x" | "y";\n  b?: number;\n};\ntype Hidden = { c: 1 };`;
  expect(propsOf("types.ts", code)).toEqual([
    {
      name: "AProps",
      includes: ["B<C>"],
      props: [
        { name: "a", type: '"x" | "y"', isOptional: false, text: "One two." },
        { name: "b", type: "number", isOptional: true, text: "" },
      ],
    },
  ]);
});
