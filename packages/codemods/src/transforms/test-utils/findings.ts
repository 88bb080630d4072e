import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://react.dev/warnings/react-dom-test-utils";
const gone = "React 19 has no react-dom/test-utils but act";
const list = (value: FindingArgs[string] | undefined) => (Array.isArray(value) ? value.join(", ") : String(value));

export const findings: Record<string, FindingWords> = {
  "test-utils/event": {
    severity: "error",
    title: "A simulated event has no native equal",
    why: (args) => `${gone}, and this ${args["event"]} is not replaced by a native event, because ${args["because"]}.`,
    next: (args) =>
      `Do what a user does: \`fireEvent.click(box)\` for a checkbox, \`fireEvent.change(field, { target: { value: "new" } })\` for a field, or \`fireEvent(node, new Event("${args["event"]}", { bubbles: true }))\`.`,
    guide,
  },
  "test-utils/rendered": {
    severity: "error",
    title: "renderIntoDocument returns an instance that the test goes on to use",
    why: (args) => `${gone}. What the test does with the instance cannot follow: ${list(args["uses"])}.`,
    next: () =>
      "Render with Testing Library and look at the DOM: `const { container } = render(<Component />);`, or give the component a ref.",
    guide,
  },
  "test-utils/lookup": {
    severity: "error",
    title: "An element is looked up in an instance",
    why: (args) =>
      `${gone}, so ${args["name"]} is undefined, and where the instance is rendered cannot be seen from here.`,
    next: () =>
      'Ask the container that it is rendered into: `container.querySelector(".name")`, `[...container.querySelectorAll("li")]`.',
    guide,
  },
  "test-utils/component-lookup": {
    severity: "error",
    title: "A component instance is looked up in a tree",
    why: (args) => `${gone}. ${args["name"]} finds instances, and React hands those out by refs only.`,
    next: () => "Assert on what the component renders, or pass a ref to the component and read `ref.current`.",
    guide,
  },
  "test-utils/mock-component": {
    severity: "error",
    title: "mockComponent changes a component for a test",
    why: () => `${gone}. mockComponent overwrites the render method of a module that jest mocks.`,
    next: () => 'Mock the module: `jest.mock("./Component", () => (props) => <div>{props.children}</div>)`.',
    guide,
  },
  "test-utils/shape": {
    severity: "error",
    title: "A test utility is called in an unusual way",
    why: (args) => `${gone}, and with these arguments ${args["name"]} cannot be written in another way for certain.`,
    next: (args) =>
      args["name"] === "isElementOfType"
        ? "Write `isValidElement(element) && element.type === Type`."
        : "Write the same with `isValidElement(element)` or `node instanceof Element`.",
    guide,
  },
  "test-utils/value": {
    severity: "error",
    title: "A test utility is passed on",
    why: (args) => `${gone}, and what the receiver of ${args["name"]} does with it cannot be seen from here.`,
    next: () => 'Pass `fireEvent` and `render` of "@testing-library/react" on instead, and adapt the callers.',
    guide,
  },
};
