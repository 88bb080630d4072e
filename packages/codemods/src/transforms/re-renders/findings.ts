import type { FindingWords } from "../../finding.ts";

export const findings: Record<string, FindingWords> = {
  "re-renders/fresh-prop": {
    severity: "warning",
    title: "mapState makes a prop anew on every action",
    why: ({ prop, value }) =>
      `\`${String(prop)}: ${String(value)}\` is another object each time, so the component renders on every action of the store.`,
    next: ({ prop }) =>
      `Select it with a memoised selector: \`const select${capital(prop)} = createSelector([…], (…) => …)\` from reselect, or select the source and derive in render with useMemo.`,
    guide: "https://react-redux.js.org/using-react-redux/connect-mapstate#mapstatetoprops-functions-should-be-fast",
  },
  "re-renders/context-value": {
    severity: "warning",
    title: "A context value is made anew on every render",
    why: ({ context, reason }) =>
      `Every consumer of ${String(context)} renders whenever its owner does. It was not memoised since ${String(reason)}.`,
    next: () => "Keep the value with useMemo, in a class as a field or state that changes only with its parts.",
    guide: "https://react.dev/reference/react/useContext#optimizing-re-renders-when-passing-objects-and-functions",
  },
  "re-renders/index-key": {
    severity: "info",
    title: "Rows are keyed by their index",
    why: ({ list }) =>
      `When ${String(list)} is sorted, filtered or added to, rows keep the state and DOM of whatever stood at their place.`,
    next: () => "Use what identifies the item (`key={item.id}`). If the list only ever grows at its end, leave it.",
    guide: "https://react.dev/learn/rendering-lists#why-does-react-need-keys",
  },
  "re-renders/random-key": {
    severity: "warning",
    title: "Rows get a new key on every render",
    why: ({ key }) => `\`${String(key)}\` differs each time, so React throws every row away and mounts it again.`,
    next: () => "Use what identifies the item, made once with it.",
    guide: "https://react.dev/learn/rendering-lists#rules-of-keys",
  },
};

function capital(value: unknown): string {
  const text = String(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
