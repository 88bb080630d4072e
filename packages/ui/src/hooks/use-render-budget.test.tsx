import { act, render } from "@testing-library/react";
import { useLayoutEffect, useState } from "react";
import { expect, it } from "vitest";
import { listenToRenders, useRenderBudget, type RenderReport } from "./use-render-budget.tsx";

function Watched() {
  const Frame = useRenderBudget("numbers");
  return (
    <Frame>
      <Counter />
    </Frame>
  );
}

const control = { count: () => {} };
function Counter() {
  const [value, setValue] = useState(0);
  useLayoutEffect(() => void (control.count = () => setValue(value + 1)));
  return <p>{value}</p>;
}

it("reports each commit of its part to whoever listens", () => {
  const reports: RenderReport[] = [];
  const stop = listenToRenders((report) => reports.push(report));
  render(<Watched />);
  act(() => control.count());
  stop();
  act(() => control.count());
  expect(reports.map(({ name, phase }) => `${name} ${phase}`)).toEqual(["numbers mount", "numbers update"]);
  expect(reports.every(({ durationMs, committedAtMs }) => durationMs >= 0 && committedAtMs > 0)).toBe(true);
});

it("reports to a gate outside of the page that asked before", () => {
  render(<Watched />);
  globalThis.renderReports = [];
  act(() => control.count());
  expect(globalThis.renderReports.map(({ name, phase }) => `${name} ${phase}`)).toEqual(["numbers update"]);
  globalThis.renderReports = undefined;
});

it("keeps what is in the frame when its owner renders again", () => {
  const { rerender, container } = render(<Watched />);
  const paragraph = container.querySelector("p");
  act(() => control.count());
  rerender(<Watched />);
  expect(container.querySelector("p")).toBe(paragraph);
  expect(paragraph?.textContent).toBe("1");
});
