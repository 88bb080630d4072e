import type { FindingWords } from "../../finding.ts";

const guide = "https://legacy.reactjs.org/blog/2017/04/07/react-v15.5.0.html#migrating-from-reactproptypes";

export const findings: Record<string, FindingWords> = {
  "prop-types-package/global": {
    severity: "error",
    title: "React.PropTypes is read from a script-tag global",
    why: () => "React has carried no PropTypes since 16.0, and this file loads no modules that one could be added to.",
    next: () =>
      "Load the script of the `prop-types` package, which defines a global `PropTypes`, or make the file a module.",
    guide,
  },
  "prop-types-package/pattern": {
    severity: "error",
    title: "PropTypes leaves react in a way that cannot be moved",
    why: () => "React has carried no PropTypes since 16.0: what is passed on or taken apart here is undefined.",
    next: () => 'Write `import PropTypes from "prop-types"` and take the name from there.',
    guide,
  },
};
