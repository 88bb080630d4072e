import type { Library } from "../library.ts";

const testingLibrary = "@testing-library/react@^16.1.0 @testing-library/dom@^10.0.0";

/** What tests are written with. */
export const testLibraries: readonly Library[] = [
  {
    name: "enzyme",
    action: "replace",
    by: testingLibrary,
    note: "It reads React's internals through an adapter, and there is no official one since React 16.",
    source: "https://github.com/enzymejs/enzyme/issues/2611",
  },
  {
    name: "enzyme-adapter-react-16",
    action: "replace",
    by: testingLibrary,
    note: "It needs React 16; there is no adapter for React 19.",
    source: "https://github.com/enzymejs/enzyme/issues/2611",
  },
  {
    name: "@wojtekmaj/enzyme-adapter-react-17",
    action: "replace",
    by: testingLibrary,
    note: "It needs React 17, and its author will not write one for later releases.",
    source: "https://github.com/wojtekmaj/enzyme-adapter-react-17/issues/44",
  },
  {
    name: "@cfaester/enzyme-adapter-react-18",
    action: "replace",
    by: testingLibrary,
    note: "It was written for React 18 and is not official.",
    source: "https://github.com/enzymejs/enzyme-matchers/pull/377",
  },
  {
    name: "enzyme-to-json",
    action: "replace",
    by: testingLibrary,
    note: "It prints what Enzyme renders.",
    source: "https://github.com/enzymejs/enzyme/issues/2611",
  },
  {
    name: "@testing-library/react",
    action: "raise",
    runsFrom: "16.1.0",
    note: "From 13 on it renders with createRoot, and from 16 on @testing-library/dom is installed beside it.",
    source: "https://github.com/testing-library/react-testing-library/pull/1367",
  },
  {
    name: "@testing-library/react-hooks",
    action: "replace",
    by: testingLibrary,
    note: "It calls ReactDOM.render. renderHook is part of @testing-library/react since 13.1.",
    source: "https://github.com/testing-library/react-hooks-testing-library/issues/874",
  },
  {
    name: "react-testing-library",
    action: "replace",
    by: testingLibrary,
    note: "It was renamed to @testing-library/react.",
    source: "https://www.npmjs.com/package/react-testing-library",
  },
  {
    name: "react-shallow-renderer",
    action: "report",
    note: "Its peer range ends at React 18 and its tests do not pass on 19. Render for real with @testing-library/react.",
    source: "https://github.com/enzymejs/react-shallow-renderer/issues/123",
  },
  {
    name: "react-addons-test-utils",
    action: "replace",
    by: testingLibrary,
    note: "It was emptied with React 15.5 and needs internals that React 16 does not have.",
    source: "https://github.com/facebook/react/issues/9207",
  },
  {
    name: "airbnb-prop-types",
    action: "report",
    note: "Its peer range ends at React 16, and React 19 does not look at propTypes any more.",
    source: "https://github.com/ljharb/prop-types-tools/issues/73",
  },
];
