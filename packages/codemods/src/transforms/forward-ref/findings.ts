import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/12/05/react-19#ref-as-a-prop";
const stays = "so forwardRef stays here; it still works on React 19.";
const snippet = "Write the component as `function Name({ ref, ...props }) { … }` without forwardRef.";

export const findings: Record<string, FindingWords> = {
  "forward-ref/not-in-place": {
    severity: "info",
    title: "forwardRef is given a function from elsewhere",
    why: () => `Other code may call that function with two arguments, ${stays}`,
    next: () => snippet,
    guide,
  },
  "forward-ref/parameters": {
    severity: "info",
    title: "A forwardRef function takes its arguments in an unusual way",
    why: () => `It has no second parameter, takes it apart, or reads arguments, ${stays}`,
    next: () => snippet,
    guide,
  },
  "forward-ref/default-props": {
    severity: "info",
    title: "A forwardRef component has defaultProps",
    why: () => "React 19 ignores defaultProps of plain functions, so the wrapper stays until the defaults are gone.",
    next: () => "Run the default-props transform first, then this one again.",
    guide,
  },
  "forward-ref/typed": {
    severity: "info",
    title: "The type of a forwardRef component is written out, or missing",
    why: () => `A plain function does not have the type that stands here, or no type of the ref can be seen, ${stays}`,
    next: () => "Write the function as `({ ref, ...props }: Props & { ref?: React.Ref<HTMLElement> }) => …`.",
    guide,
  },
};
