/** A package of the corpus that is not only migrated but run: what it needs, and what its scenes may show. */
export interface ScenePackage {
  /** As the corpus names it. */
  name: string;
  /** In the folder `scenes` of this package. */
  file: string;
  /** What an application imports, relative to the package. */
  entry: string;
  /** Releases for its dependencies: name → alias of this package. */
  dependencies: {
    /** Those that it was published with. */
    published: Record<string, string>;
    /** Those that the report names for React 19. */
    named: Record<string, string>;
  };
  /** Scenes that differ on React 19, and the finding that says so: its code and file. */
  announced: Record<string, { code: string; file: string }>;
}

const panes = { code: "default-props/class-read-from-element", file: "src/tabs/TabPane.jsx" };
const portal = { code: "roots/subtree", file: "components/hoc/Portal.js" };
const emptyLink = { code: "javascript-urls/attribute", file: "src/color-picker/components/PickerDropdown.jsx" };

export const scenePackages: readonly ScenePackage[] = [
  {
    name: "element-react",
    file: "element-react.jsx",
    entry: "src/index.js",
    dependencies: {
      published: { "react-transition-group": "react-transition-group-2" },
      named: { "react-transition-group": "react-transition-group-4" },
    },
    announced: {
      "ColorPicker, closed": emptyLink,
      "ColorPicker, opened and confirmed": emptyLink,
      "Tabs, plain": panes,
    },
  },
  {
    name: "reactstrap",
    file: "reactstrap.jsx",
    entry: "src/index.js",
    dependencies: {
      published: { "react-transition-group": "react-transition-group-3" },
      named: { "react-transition-group": "react-transition-group-4" },
    },
    announced: {},
  },
  {
    name: "react-toolbox",
    file: "react-toolbox.jsx",
    entry: "components/index.js",
    dependencies: {
      published: { "react-transition-group": "react-transition-group-2" },
      named: { "react-transition-group": "react-transition-group-4" },
    },
    announced: {
      "DatePicker, opened and chosen from": portal,
      "Dialog, opened and closed": portal,
      "Drawer, in place and over the page": portal,
      "Snackbar, timed": portal,
      "Tooltip, over a button": portal,
      "Tooltip, shown by a click": portal,
    },
  },
  {
    name: "@blueprintjs/core",
    file: "blueprint-core.jsx",
    entry: "src/index.ts",
    dependencies: {
      published: { "react-transition-group": "react-transition-group-2" },
      named: { "react-transition-group": "react-transition-group-4" },
    },
    announced: {
      "Tabs, by click": { code: "default-props/class-read-from-element", file: "src/components/tabs/tab.tsx" },
    },
  },
];
