import type { FindingWords } from "../../finding.ts";

const roots = "https://react.dev/blog/2022/03/08/react-18-upgrade-guide#updates-to-client-rendering-apis";
const removed = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-reactdom-render";
const unmount = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-unmountcomponentatnode";
const hydrate = "https://react.dev/reference/react-dom/client/hydrateRoot";
const flush = "https://react.dev/reference/react-dom/flushSync";

export const findings: Record<string, FindingWords> = {
  "roots/arguments": {
    severity: "error",
    title: "A root is rendered with arguments that cannot be told apart",
    why: ({ api }) =>
      `React 19 has no ${api}, and which argument is the element and which the container cannot be seen.`,
    next: () => "Name the two: `createRoot(container).render(element)`, with one root kept for each container.",
    guide: removed,
  },
  "roots/orphan-unmount": {
    severity: "error",
    title: "A container is unmounted, and nothing that was migrated renders into it",
    why: ({ container }) =>
      `Only the root that rendered into ${container} can take its tree away; a new root on the same container would not.`,
    next: ({ container }) =>
      `Where the tree is started, keep the root: \`const root = createRoot(${container})\`, and call \`root.unmount()\` here. If that file was left out of this run, migrate both together.`,
    guide: unmount,
  },
  "roots/throws": {
    severity: "error",
    title: "A test expects a render to throw",
    why: ({ api }) =>
      `${api} threw what a component threw. React 19 reports such errors to the window and throws them only out of act.`,
    next: () => "Write `expect(() => act(() => createRoot(container).render(element))).toThrow();` with act of react.",
    guide: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#errors-in-render-are-not-re-thrown",
  },
  "roots/callback": {
    severity: "error",
    title: "A render callback stands where no statement can follow",
    why: ({ api }) => `${api} called its third argument after the tree was in the page; root.render takes no callback.`,
    next: () =>
      "Move the call into a statement of its own and run the migration again, or write `flushSync(() => root.render(element)); callback();`.",
    guide: flush,
  },
  "roots/callback-this": {
    severity: "error",
    title: "A render callback uses `this`, the component's instance",
    why: ({ api }) => `${api} called its third argument with the instance as \`this\`; root.render takes no callback.`,
    next: () =>
      "Give the element a ref and read the instance there: `const ref = createRef(); flushSync(() => root.render(<App ref={ref} />)); done.call(ref.current);`.",
    guide: flush,
  },
  "roots/callback-in-lifecycle": {
    severity: "error",
    title: "A render callback is given while React itself is rendering",
    why: ({ api }) =>
      `${api} called its third argument once the tree was in the page. From a lifecycle method or effect the new tree comes later, and flushSync cannot bring it forward.`,
    next: () =>
      "Call it from an effect of the rendered tree: `root.render(<AfterMount run={callback}>{element}</AfterMount>)` with `useEffect(() => { run(); }, [run])` inside, or render a portal.",
    guide: "https://react.dev/reference/react-dom/createPortal",
  },
  "roots/instance": {
    severity: "error",
    title: "The value of a render call is used",
    why: ({ api }) =>
      `${api} returned the instance of the outermost component; root.render returns nothing, and that a ref would hold the same value cannot be shown.`,
    next: () =>
      "Hand the value out by a ref: `const ref = createRef(); flushSync(() => root.render(<App ref={ref} />)); const app = ref.current;`.",
    guide: removed,
  },
  "roots/returns-nothing": {
    severity: "warning",
    title: "A function that returned what was rendered returns nothing now",
    why: ({ name }) =>
      `${name} used to return the instance of the outermost component, and not every caller of the function around can be seen.`,
    next: () => "Search for callers that use the value; give them a ref on the element instead.",
    guide: removed,
  },
  "roots/hydrate": {
    severity: "info",
    title: "Hydration became stricter: look at this page once in a browser",
    why: () =>
      "hydrateRoot reports every difference between the server's markup and the first render and may draw the page anew; a page of React 16 was seen to show twice without any error.",
    next: () =>
      "Open the page as the server sends it, check that nothing shows twice and that the console is silent. If it is not, `createRoot(container).render(element)` is the safe start.",
    guide: hydrate,
  },
  "roots/unmount-in-lifecycle": {
    severity: "warning",
    title: "A root is unmounted while React itself is at work",
    why: () =>
      'React finishes it only after the update under way, and logs "Attempted to synchronously unmount a root while React was already rendering" in development.',
    next: () =>
      "A portal needs no root of its own: `return createPortal(children, this.container)` in render. To keep the root, put it off: `setTimeout(() => root.unmount())`.",
    guide: "https://react.dev/reference/react-dom/createPortal",
  },
  "roots/self-accepting-module": {
    severity: "warning",
    title: "A module that makes a root replaces itself in development",
    why: () =>
      "Each replacement runs the module again and would call createRoot on a container that has a root: React warns and state is lost. ReactDOM.render found the old tree.",
    next: ({ hot }) =>
      `Keep the root over replacements: \`const root = ${hot}.data?.root ?? createRoot(container); ${hot}.dispose((data) => { data.root = root; })\`, or drop the self-accept and use React Fast Refresh.`,
    guide: roots,
  },
  "roots/mocked": {
    severity: "warning",
    title: "A test replaces or inspects an API that is gone",
    why: ({ api }) =>
      `The code under test calls createRoot and root.render from now on, so what the test says about ${api} never happens.`,
    next: () =>
      'Mock the client instead: `jest.mock("react-dom/client", () => ({ createRoot: jest.fn(() => ({ render: jest.fn(), unmount: jest.fn() })) }))`, or assert on the DOM.',
    guide: removed,
  },
  "roots/re-export": {
    severity: "error",
    title: "A module passes on an API that React 19 does not have",
    why: ({ name }) =>
      name === "default" || name === "*"
        ? "Through this module others reach render, hydrate and unmountComponentAtNode of react-dom, which React 19 does not have; those users are not followed."
        : `react-dom exports no ${name} any more; whoever imports it from here gets undefined.`,
    next: () =>
      "Export `createRoot` and `hydrateRoot` of react-dom/client, and keep one root for each container where the name was used.",
    guide: removed,
  },
  "roots/loaded-lazily": {
    severity: "error",
    title: "An API that React 19 does not have is loaded by import()",
    why: ({ api }) => `react-dom exports no ${api} any more, so the module that arrives has none.`,
    next: () =>
      'Load the client: `const { createRoot } = await import("react-dom/client")`, make one root for the container, and call `root.render(element)`.',
    guide: removed,
  },
  "roots/global": {
    severity: "error",
    title: "React comes from a script tag, which React 19 does not offer",
    why: ({ api }) =>
      `${api} is a member of the global ReactDOM. React 19 ships no UMD build, so there is no such global.`,
    next: () =>
      'Load it as a module: `import { createRoot } from "https://esm.sh/react-dom@19/client"`, or bundle it, and run the migration again.',
    guide: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#umd-builds-removed",
  },
  "roots/subtree": {
    severity: "error",
    title: "A subtree is rendered into another container by the old way",
    why: ({ api }) =>
      `React 19 has no ${api}; a portal is what replaces it, and where this component would have to render it cannot be shown.`,
    next: () =>
      "Return `createPortal(children, this.container)` from render, make the container before the first render that needs it, and drop the call that unmounts it.",
    guide: "https://react.dev/reference/react-dom/createPortal",
  },
  "roots/portal-events": {
    severity: "info",
    title: "A subtree became a portal: its events now reach the components around",
    why: () =>
      "React events bubble through a portal to the component that renders it and its parents; from a subtree in a root of its own they did not.",
    next: () =>
      "Where a parent has onClick, onKeyDown and the like, check `event.target`, or stop the event at the portal's outermost element.",
    guide: "https://react.dev/reference/react-dom/createPortal#caveats",
  },
  "roots/client-mocked": {
    severity: "warning",
    title: "A test mocks createRoot in the module that it left",
    why: ({ module, names }) =>
      `${String(names)} live in react-dom/client; a double of ${String(module)} is never asked for them.`,
    next: () => "Mock `react-dom/client` with these names instead.",
    guide: roots,
  },
  "roots/client-loaded": {
    severity: "error",
    title: "createRoot is taken from the module that it left",
    why: ({ module, names }) => `In React 19 ${String(names)} of ${String(module)} is undefined.`,
    next: () => "Load `react-dom/client` instead.",
    guide: roots,
  },
};
