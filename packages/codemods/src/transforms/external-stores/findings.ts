import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "external-stores/subscription": {
    severity: "warning",
    title: "A store is subscribed to by hand",
    why: ({ store }) =>
      `${String(store)} can change while React 18 and later render in pieces, so that two components show different states of it, and a change between render and subscription is missed.`,
    next: ({ store, method }) =>
      `Read it with \`useSyncExternalStore((notify) => ${String(store)}.${String(method)}(notify), () => /* an immutable snapshot */)\`, in a class through a small function component around it.`,
    guide: "https://react.dev/reference/react/useSyncExternalStore",
  },
};
