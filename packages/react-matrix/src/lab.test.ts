import { afterEach, describe, expect, test } from "vitest";
import { type Lab, normaliseHtml, open, reactVersions, type ReactVersion } from "./index.ts";

const opened: Lab[] = [];
function lab(version: ReactVersion, files: Record<string, string>): Lab {
  const made = open(version, { tree: new Map(Object.entries(files)) });
  opened.push(made);
  return made;
}
afterEach(() => opened.splice(0).forEach((each) => each.close()));

type ReactLike = { version: string; createElement: (...parts: unknown[]) => unknown };
const exact: Record<ReactVersion, string> = {
  "16": "16.14.0",
  "17": "17.0.2",
  "18.3": "18.3.1",
  "19": "19.3.1",
};

describe.each(reactVersions)("React %s", (version) => {
  test("gives every package the same React of exactly that version", () => {
    const { requirePackage, requireFile } = lab(version, {
      "app.js": `import React from "react"; import * as DOM from "react-dom"; export default [React, DOM.version];`,
    });
    const react = requirePackage("react") as ReactLike;
    const [fromFile, domVersion] = (requireFile("app.js") as { default: unknown[] }).default;
    expect(react.version).toBe(exact[version]);
    expect(domVersion).toBe(exact[version]);
    expect(fromFile).toBe(react);
  });

  test("draws, reacts to a click and unmounts", async () => {
    const made = lab(version, {
      "counter.tsx": `import * as React from "react";
        export default function Counter({ start }: { start: number }) {
          const [count, setCount] = React.useState<number>(start);
          React.useEffect(() => { document.title = "at " + count; });
          return <button onClick={() => setCount(count + 1)}>{count}</button>;
        }`,
    });
    const { createElement } = made.requirePackage("react") as ReactLike;
    const { default: Counter } = made.requireFile("counter.tsx") as { default: unknown };
    made.render(createElement(Counter, { start: 1 }));
    expect(made.window.document.title).toBe("at 1");
    const button = made.container.querySelector("button");
    made.act(() => void button?.dispatchEvent(new made.window.MouseEvent("click", { bubbles: true })));
    expect(normaliseHtml(made.container)).toBe("<button>2</button>");
    made.unmount();
    await made.settle();
    expect(normaliseHtml(made.container)).toBe("");
    expect(made.uncaught).toEqual([]);
    expect(made.consoleLines).toEqual([]);
  });

  test("waits for a lazily imported component", async () => {
    const made = lab(version, {
      "page.js": `import React from "react"; export default () => <p>late</p>;`,
      "app.js": `import React from "react"; const Page = React.lazy(() => import("./page"));
        export default () => <React.Suspense fallback="…"><Page /></React.Suspense>;`,
    });
    const { createElement } = made.requirePackage("react") as ReactLike;
    made.render(createElement((made.requireFile("app.js") as { default: unknown }).default));
    await made.act(() => made.settle());
    expect(normaliseHtml(made.container)).toBe("<p>late</p>");
  });

  test("renders on the server", () => {
    const made = lab(version, {});
    const { createElement } = made.requirePackage("react") as ReactLike;
    const server = made.requirePackage("react-dom/server") as {
      renderToString(element: unknown): string;
    };
    expect(server.renderToString(createElement("i", { title: "x" }))).toContain('<i title="x"');
  });
});

test.each([
  ["16", true],
  ["17", true],
  ["18.3", true],
  ["19", false],
] as const)("ReactDOM.render on React %s: %s", (version, there) => {
  expect("render" in (lab(version, {}).requirePackage("react-dom") as object)).toBe(there);
});

test.each([
  ["16", "react-loadable"],
  ["16", "react-redux"],
  ["16", "react-router-dom"],
  ["16", "react-shallow-renderer"],
  ["16", "react-test-renderer/shallow"],
  ["16", "react-virtualized"],
  ["16", "react-window"],
  ["16", "create-react-class"],
  ["16", "enzyme"],
  ["16", "enzyme-adapter-react-16"],
  ["16", "@testing-library/react"],
  ["19", "@testing-library/react"],
  ["19", "@tanstack/react-virtual"],
  ["19", "react-window"],
  ["19", "react-test-renderer"],
  ["19", "@loadable/component"],
] as const)("React %s finds %s", (version, name) => {
  expect(lab(version, {}).requirePackage(name)).toBeTypeOf(
    /shallow|class|loadable$|adapter/.test(name) ? "function" : "object",
  );
});

test("a tree may choose another release of a package", () => {
  const made = open("18.3", {
    tree: new Map(),
    packages: { "react-router-dom": "react-router-dom-6" },
  });
  opened.push(made);
  expect(made.requirePackage("react-router-dom")).toHaveProperty("Routes");
});

test("a file of Flow loses its types and nothing else", () => {
  const made = lab("16", {
    "a.js": `/* @flow */ type T = { a: number }; export const a = (x: T): number => x.a;`,
  });
  expect((made.requireFile("a.js") as { a(x: { a: number }): number }).a({ a: 4 })).toBe(4);
});

test("an error that nobody catches is kept, not printed", async () => {
  const made = lab("19", {
    "app.js": `import { createRoot } from "react-dom/client";
      const Broken = () => { throw new Error("broken on purpose"); };
      createRoot(document.getElementById("root")).render(<Broken />);`,
  });
  made.requireFile("app.js");
  await made.settle();
  expect(made.uncaught).toContain("broken on purpose");
});

test("html is written in one form", () => {
  const made = lab("19", {});
  made.container.innerHTML = `<input value="" type="text" class="a &amp; b"><!-- note --><p>1 &lt; 2</p>`;
  expect(normaliseHtml(made.container)).toBe('<input class="a &amp; b" type="text"><p>1 &lt; 2</p>');
});
