import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react-dom/client/hydrateRoot#handling-different-client-and-server-content";
const why = (what: string) => () =>
  `${what} From React 18 on a difference between the server's text and the first drawing in the browser is an error, and everything up to the next Suspense boundary is drawn anew.`;

export const findings: Record<string, FindingWords> = {
  "hydration/clock": {
    severity: "warning",
    title: "The clock is read while a component of a hydrated tree renders",
    why: why("The server draws another time than the browser."),
    next: () =>
      "Set it after the first drawing: `const [now, setNow] = useState(null); useEffect(() => setNow(new Date()), []);`, or pass the server's time down as a prop.",
    guide,
  },
  "hydration/random": {
    severity: "warning",
    title: "A random value is made while a component of a hydrated tree renders",
    why: why("The server draws another value than the browser."),
    next: () =>
      "For ids use `const id = useId();` of react 18; for anything else make it on the server and pass it down.",
    guide: "https://react.dev/reference/react/useId",
  },
  "hydration/locale": {
    severity: "warning",
    title: "A number or date is written in the machine's own way in a hydrated tree",
    why: why("Without a fixed locale and time zone the server and the browser write it in different ways."),
    next: () =>
      "Name both: `date.toLocaleDateString(locale, { timeZone })`, or put `suppressHydrationWarning` on the element that holds nothing but this text.",
    guide,
  },
  "hydration/environment": {
    severity: "warning",
    title: "A component of a hydrated tree asks whether it is in the browser, or reads from it",
    why: why("The answer on the server is another one."),
    next: () =>
      "Draw the server's answer first: `const [isClient, setIsClient] = useState(false); useEffect(() => setIsClient(true), []);`, or `useSyncExternalStore` with a server snapshot.",
    guide,
  },
  "hydration/nesting": {
    severity: "warning",
    title: "An element stands where browsers do not leave it",
    why: ({ child, parent }) =>
      `A browser that reads <${String(child)}> in <${String(parent)}> from the server's page moves it or adds an element. From React 18 on such a difference is an error, and everything up to the next Suspense boundary is drawn anew.`,
    next: ({ child, parent }) =>
      child === "tr"
        ? "Write the `<tbody>` that the browser adds."
        : `Take the ${String(child)} out of the ${String(parent)}, or use an element that may hold it, such as \`div\` or \`span\`.`,
    guide,
  },
};
