import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "event-persist/used-as-a-value": {
    severity: "info",
    title: "event.persist() is part of a larger expression",
    why: () => "Since React 17 events are not pooled and persist() does nothing; it still exists, so nothing breaks.",
    next: () => "Take the call out by hand when you next touch the line.",
    guide: "https://legacy.reactjs.org/blog/2020/08/10/react-v17-rc.html#no-event-pooling",
  },
};
