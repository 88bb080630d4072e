import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react/lazy";
const streaming = "https://react.dev/reference/react-dom/server/renderToPipeableStream";

export const findings: Record<string, FindingWords> = {
  "loadable/server": {
    severity: "warning",
    title: "The loading library takes part in server rendering",
    why: (args) =>
      `${args["evidence"]} tells the server which chunks a page needs. React.lazy has no such list: the server has to stream, and mixing the two breaks hydration, so every component of the library was left.`,
    next: () =>
      "Render with renderToPipeableStream of React 18 first, pass the client's entry as bootstrapScripts and take the list of chunks out; then run this transform again.",
    guide: streaming,
  },
  "loadable/dynamic": {
    severity: "info",
    title: "What is loaded depends on props",
    why: (args) => `React.lazy loads one module for all mounts, and here ${args["evidence"]}.`,
    next: () =>
      'Make one lazy component for each module, and choose among them: `const pages = { home: lazy(() => import("./home")) }; const Page = pages[props.page];`.',
    guide,
  },
  "loadable/library": {
    severity: "info",
    title: "A library that is no component is loaded as one",
    why: () => "It hands the module to a function given as children, or to a ref; React.lazy loads components only.",
    next: () =>
      "Load it in an effect, `useEffect(() => { import('lib').then(setLib); }, [])`, or read the promise with `use` on React 19.",
    guide: "https://react.dev/reference/react/use",
  },
  "loadable/value": {
    severity: "warning",
    title: "The loading library is handed on as a value",
    why: (args) => `What is called with ${args["name"]} cannot be seen from here.`,
    next: () => "Call React.lazy where the component is made, with Suspense and an error boundary around its uses.",
    guide,
  },
  "loadable/options": {
    severity: "info",
    title: "An option of the loading library has no equal",
    why: (args) => `${args["evidence"]} cannot be told or done with React.lazy.`,
    next: () =>
      "Write the loader as `() => import(…)` and the options as an object in place, or keep the library here.",
    guide,
  },
  "loadable/type": {
    severity: "info",
    title: "A type of the loading library is used",
    why: (args) => `${args["name"]} describes what the library makes.`,
    next: () => "Write `React.ComponentType<Props>`, or `typeof` the component.",
    guide,
  },
  "loadable/mocked": {
    severity: "warning",
    title: "A test replaces the loading library by a double",
    why: (args) => `Components no longer come from ${args["module"]}, so the double is never asked.`,
    next: () => "Take the double away and await what is loaded: `await screen.findByText(…)`.",
    guide: "https://testing-library.com/docs/dom-testing-library/api-async/",
  },
};
