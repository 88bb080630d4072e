import type { Library } from "../library.ts";

/** Frameworks, build tools, and what once belonged to React. */
export const buildLibraries: readonly Library[] = [
  {
    name: "react-hot-loader",
    action: "replace",
    by: "react-refresh",
    note: "It was given up in favour of Fast Refresh and does not work after React 17.",
    source: "https://github.com/gaearon/react-hot-loader/issues/1808",
  },
  {
    name: "@hot-loader/react-dom",
    action: "replace",
    by: null,
    note: "It is a patched react-dom for react-hot-loader, and there is none for React 18 and later.",
    source: "https://github.com/hot-loader/react-dom/issues/59",
  },
  {
    name: "react-scripts",
    action: "raise",
    runsFrom: "5.0.1",
    note: "Version 5 brings webpack 5, which does not fill in for Node's modules.",
    caution: "Create React App is deprecated; its templates and type set-up were not brought to React 19.",
    source: "https://github.com/facebook/create-react-app/issues/17004",
  },
  {
    name: "next",
    action: "raise",
    runsFrom: "15.1.0",
    note: "Versions 13 to 15 changed links, images and caching; npx @next/codemod upgrade does most of it.",
    source: "https://nextjs.org/docs/app/guides/upgrading/version-15",
  },
  {
    name: "gatsby",
    action: "raise",
    runsFrom: "5.16.0",
    note: "Each major has its migration guide.",
    source: "https://github.com/gatsbyjs/gatsby/issues/39180",
  },
  {
    name: "@storybook/react",
    action: "raise",
    runsFrom: "8.4.0",
    note: "Stories in storiesOf() and webpack 4 ended with 8; npx storybook@latest upgrade does most of it.",
    source: "https://github.com/storybookjs/storybook/issues/29805",
  },
  {
    name: "create-react-class",
    action: "raise",
    runsFrom: "15.6.0",
    caution: "It runs on React 19 but is not maintained; mixins with legacy context or string refs fail there.",
    source: "https://legacy.reactjs.org/docs/react-without-es6.html",
  },
  {
    name: "react-addons-*",
    action: "replace",
    by: null,
    note: "The add-ons ended with React 15: transitions are react-transition-group, updates immutability-helper, pure rendering React.memo.",
    source: "https://github.com/facebook/react/issues/9207",
  },
];
