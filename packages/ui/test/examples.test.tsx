import { act, render } from "@testing-library/react";
import axe from "axe-core";
import type { ComponentType } from "react";
import { expect, it, vi } from "vitest";
import * as door from "../src/index.ts";
import { boxWorld } from "../src/testing/box-world.ts";
import { intersectionWorld } from "../src/testing/intersection-world.ts";

const examples = import.meta.glob<{ default: ComponentType }>("../src/{components/*,hooks}/*.example.tsx");
const components = Object.keys(import.meta.glob("../src/components/*/*.tsx"))
  .map((path) => /components\/([^/]+)\/([A-Z]\w+)\.tsx$/.exec(path))
  .filter((found) => found !== null)
  .map(([, folder = "", name = ""]) => ({ folder, name }))
  .filter(({ folder, name }) => name.toLowerCase() === folder.replaceAll("-", ""));

// Parts that a component keeps to itself have no page of their own.
const parts = new Set(["VirtualRows"]);

it.each(components.filter(({ name }) => !parts.has(name)))("$name has an example", ({ folder, name }) => {
  expect(Object.keys(examples)).toContain(`../src/components/${folder}/${name}.example.tsx`);
});

it.each(Object.keys(door).filter((name) => name.startsWith("use")))("%s has an example", (hook) => {
  expect(Object.keys(examples)).toContain(`../src/hooks/${hook}.example.tsx`);
});

it.each(Object.entries(examples))(
  "%s renders without a word on the console, and axe finds nothing",
  async (_, load) => {
    boxWorld({ viewHeightPx: 600, viewWidthPx: 800, rowHeightPx: () => 100 });
    intersectionWorld();
    const error = vi.spyOn(console, "error");
    const { default: Example } = await load();
    const { container } = await act(async () =>
      render(
        <main>
          <h1>Example</h1>
          <Example />
        </main>,
      ),
    );
    // Colours need a browser; the contrast of the tokens has a test of its own.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // The one example that fails on purpose is named by React.
    const unexpected = error.mock.calls.filter(([message]) => !String(message).includes("error boundary"));
    expect(unexpected.filter(([message]) => !/The reviews do not answer|%s/.test(String(message)))).toEqual([]);
  },
);
