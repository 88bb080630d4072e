import { expect, test } from "vitest";
import { typecheck } from "./typecheck.ts";
import { reactVersions } from "./versions.ts";

const errors = (text: string) =>
  reactVersions.map(
    (version) =>
      typecheck(
        version,
        new Map([["a.tsx", `import * as React from "react";\nimport * as ReactDOM from "react-dom";\n${text}`]]),
      ).length,
  );

test("the types are those of each version", { timeout: 60_000 }, () => {
  expect(
    errors(
      `export const a = <p key="a">{React.version}</p>; export const b: typeof ReactDOM.createPortal = ReactDOM.createPortal;`,
    ),
  ).toEqual([0, 0, 0, 0]);
  expect(errors(`export const A: React.SFC = () => null;`)).toEqual([0, 0, 1, 1]);
  expect(errors(`export const A: React.FC = ({ children }) => <>{children}</>;`)).toEqual([0, 0, 1, 1]);
  expect(errors(`export const draw = () => ReactDOM.render(<p />, null);`)).toEqual([0, 0, 0, 1]);
  expect(errors(`import { createRoot } from "react-dom/client"; export const make = createRoot;`)).toEqual([
    1, 1, 0, 0,
  ]);
});
