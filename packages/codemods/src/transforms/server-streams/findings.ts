import type { FindingWords } from "../../finding.ts";

const removed = "https://react.dev/blog/2022/03/08/react-18-upgrade-guide#updates-to-server-rendering-apis";
const pipeable = "https://react.dev/reference/react-dom/server/renderToPipeableStream";

export const findings: Record<string, FindingWords> = {
  "server-streams/errors": {
    severity: "warning",
    title: "An error listener of a server stream hears less than before",
    why: () =>
      "Errors inside a Suspense boundary no longer reach the stream: React sends the fallback and tells only the `onError` option.",
    next: () =>
      "Log in the option: `renderToPipeableStream(element, { onError(error) { log(error); } })`, and set the status in `onShellError`.",
    guide: pipeable,
  },
  "server-streams/arguments": {
    severity: "error",
    title: "A server stream is made from something other than one element",
    why: ({ name }) => `React 19 has no ${name}, and what is rendered cannot be seen at the call.`,
    next: () => "Write `renderToPipeableStream(element).pipe(response)`.",
    guide: pipeable,
  },
  "server-streams/value": {
    severity: "error",
    title: "A removed function of react-dom/server is handed on",
    why: ({ name }) => `React 19 has no ${name}; the code that receives it would call undefined.`,
    next: ({ name }) =>
      name === "renderToStaticNodeStream"
        ? "Pass `(element) => Readable.from([renderToStaticMarkup(element)])` with `Readable` of node:stream."
        : "Pass `(element) => renderToPipeableStream(element).pipe(new PassThrough())` with `PassThrough` of node:stream.",
    guide: removed,
  },
  "server-streams/static": {
    severity: "info",
    title: "A static page is rendered as a whole now",
    why: () =>
      "renderToStaticNodeStream is gone and nothing else streams markup without React's marks; the page is made in one go, and errors are thrown by the call.",
    next: () =>
      "Wrap the call in try/catch where the stream had an error listener; for long pages look at `prerenderToNodeStream` of react-dom/static.",
    guide: "https://react.dev/reference/react-dom/server/renderToStaticMarkup",
  },
};
