import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://testing-library.com/docs/react-testing-library/migrate-from-enzyme/";
const stays = "Enzyme has no adapter for React 17 and later, and a file is only converted as a whole";

const say = (
  severity: FindingWords["severity"],
  title: string,
  why: (args: FindingArgs) => string,
  next: (args: FindingArgs) => string,
): FindingWords => ({
  severity,
  title,
  why,
  next,
  guide,
});

export const findings: Record<string, FindingWords> = {
  "enzyme/shallow": say(
    "error",
    "A test renders shallowly with Enzyme",
    () => `${stays}. A shallow tree stops at the first component, and the DOM has no such border.`,
    () =>
      'Render for real and assert on what a user sees: `render(<Component />); expect(screen.getByRole("button"))…`; mock children that get in the way.',
  ),
  "enzyme/static-render": say(
    "error",
    "A test renders to a static page with Enzyme",
    () => `${stays}. This one asks Cheerio, which has methods of its own.`,
    () => "Render with Testing Library and ask `container.querySelector(…)`.",
  ),
  "enzyme/method": say(
    "error",
    "An Enzyme method has no equal in the DOM",
    (args) => `${stays}. ${args["method"]} speaks of components, which the DOM does not show.`,
    () => "Assert on what the component puts into the DOM, or on the calls that a mock received.",
  ),
  "enzyme/selector": say(
    "error",
    "Enzyme looks for something that no CSS selector finds",
    (args) => `${stays}. ${args["selector"]} is looked up among React's components and props.`,
    () => "Look for what it renders: `screen.getByRole(…)`, `screen.getByText(…)`, or a `data-testid`.",
  ),
  "enzyme/event": say(
    "error",
    "An event that Enzyme simulates has no native equal",
    (args) => `${stays}. This ${args["event"]} is not replaced by a native event, because ${args["because"]}.`,
    () =>
      'Do what a user does: `fireEvent.click(box)` for a checkbox, `fireEvent.change(field, { target: { value: "new" } })` for a field.',
  ),
  "enzyme/passed-on": say(
    "error",
    "An Enzyme wrapper goes where it cannot be followed",
    (args) => `${stays}. What becomes of the wrapper in \`${args["place"]}\` cannot be seen from here.`,
    () => "Pass the container on instead, or take a snapshot of it: `expect(container).toMatchSnapshot()`.",
  ),
  "enzyme/count": say(
    "error",
    "A test counts what Enzyme found, components included",
    (args) =>
      `${stays}. Enzyme counts components that have the class or attribute as a prop beside the elements, so the DOM may have fewer than here: ${args["selector"]}.`,
    () =>
      "Count the elements: `expect(container.querySelectorAll(selector)).toHaveLength(…)`; with Enzyme, `.hostNodes()` tells that number.",
  ),
  "enzyme/options": say(
    "error",
    "An Enzyme render has options that Testing Library lacks",
    (args) => `${stays}. ${args["option"]} cannot be passed to render.`,
    () => "Wrap the element in the providers it needs: `render(<Provider><Component /></Provider>)`.",
  ),
  "enzyme/shared": say(
    "error",
    "An Enzyme wrapper is shared by several tests",
    () => `${stays}. Testing Library unmounts after each test, so the second one would find nothing.`,
    () => "Render in `beforeEach`, or in each test.",
  ),
  "enzyme/adapter": say(
    "error",
    "Enzyme is set up with an adapter",
    (args) => `There is no adapter for React 19: ${args["module"]} reads internals that changed.`,
    () => "Take the adapter out of the set-up when the last Enzyme test is gone, and `enzyme` out of package.json.",
  ),
  "enzyme/helper": say(
    "error",
    "A helper renders with Enzyme",
    (args) =>
      `${args["name"]} returns an Enzyme wrapper, which this test goes on to use, and Enzyme has no adapter for React 17 and later.`,
    (args) => `Let ${args["name"]} return what Testing Library's render returns, and ask its container.`,
  ),
  "enzyme/global": say(
    "error",
    "A test renders with a global that is probably Enzyme's",
    (args) =>
      `Nothing declares ${args["name"]}, so a set-up out of sight defines it, such as jest-environment-enzyme; Enzyme has no adapter for React 17 and later.`,
    (args) => `Import it, so that the file can be converted: \`import { ${args["name"]} } from "enzyme"\`.`,
  ),
  "enzyme/module": say(
    "error",
    "Enzyme is handed on",
    (args) => `${stays}. What becomes of ${args["name"]} cannot be seen from here.`,
    () => 'Hand `render` of "@testing-library/react" on instead, and adapt the callers.',
  ),
};
