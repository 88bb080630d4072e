import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react/lazy";
const list = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value));
const snippet = (args: Record<string, unknown>) => `const ${args["name"]} = lazy(() => import("${args["module"]}"));`;

export const findings: Record<string, FindingWords> = {
  "lazy-routes/imported-elsewhere": {
    severity: "info",
    title: "The module of a route is imported as a whole by others",
    why: (args) =>
      `${list(args["importers"])} imports ${args["module"]} too, so its code is in the first bundle however the route loads it.`,
    next: (args) =>
      `Move what the others need to a module of its own, then write \`${snippet(args)}\` with a Suspense around the routes.`,
    guide,
  },
  "lazy-routes/used-elsewhere": {
    severity: "info",
    title: "A route's component is used for something else in the same file",
    why: (args) =>
      `${args["name"]} is also used at line ${args["line"]}, outside of any route, so its code is needed together with what stands around it.`,
    next: (args) => `Take that use away or import what it needs from another module, then write \`${snippet(args)}\`.`,
    guide,
  },
  "lazy-routes/server": {
    severity: "info",
    title: "Routes could load their code on demand, but pages are rendered to a string",
    why: (args) =>
      `${args["evidence"]} does not wait for lazy components: 16 and 17 throw, later versions send the fallback.`,
    next: (args) => `Render with renderToPipeableStream of React 18, then write \`${snippet(args)}\`.`,
    guide: "https://react.dev/reference/react-dom/server/renderToPipeableStream",
  },
  "lazy-routes/drawn-elsewhere": {
    severity: "info",
    title: "The place where these routes are drawn cannot be seen",
    why: (args) =>
      `${args["name"]} could be lazy, but no file that imports this table draws routes, and without a Suspense around it would throw.`,
    next: (args) => `Put \`<Suspense fallback={null}>\` around what draws the table, then write \`${snippet(args)}\`.`,
    guide: "https://react.dev/reference/react/Suspense",
  },
  "lazy-routes/name-taken": {
    severity: "info",
    title: "The file has something else called LazyBoundary",
    why: (args) => `${args["name"]} could be loaded with its route, but the name of the boundary around it is taken.`,
    next: () => "Rename what is called LazyBoundary and run again.",
    guide,
  },
};
