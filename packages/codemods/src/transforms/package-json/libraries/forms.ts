import type { Library } from "../library.ts";

/** Forms and the inputs in them. */
export const formLibraries: readonly Library[] = [
  {
    name: "formik",
    action: "raise",
    runsFrom: "2.2.0",
    caution:
      "It runs on React 19, but its types name the global JSX namespace, which @types/react 19 does not declare.",
    source: "https://github.com/jaredpalmer/formik/issues/4052",
  },
  {
    name: "redux-form",
    action: "replace",
    by: "react-final-form@^7.0.0 final-form@^5.0.0",
    note: "Its peer range ends at React 18 and react-redux 7, and its author points to React Final Form.",
    source: "https://github.com/redux-form/redux-form/issues/4798",
  },
  {
    name: "react-final-form",
    action: "raise",
    runsFrom: "7.0.0",
    note: "Version 7 needs final-form 5.",
    source: "https://github.com/final-form/react-final-form/issues/1043",
  },
  {
    name: "react-final-form-arrays",
    action: "raise",
    runsFrom: "4.0.0",
    source: "https://github.com/final-form/react-final-form-arrays/issues/182",
  },
  {
    name: "react-hook-form",
    action: "raise",
    runsFrom: "7.52.0",
    note: 'Version 7 registers inputs with register("name") and spreads what it returns.',
    source: "https://github.com/react-hook-form/react-hook-form/pull/11935",
  },
  {
    name: "@hookform/devtools",
    action: "raise",
    runsFrom: "4.4.0",
    source: "https://github.com/react-hook-form/devtools/issues/219",
  },
  {
    name: "formsy-react",
    action: "report",
    note: "Its peer range does not name React 19; users say that it runs.",
    source: "https://github.com/formsy/formsy-react/issues/730",
  },
  {
    name: "react-select",
    action: "raise",
    runsFrom: "5.9.0",
    note: "Versions before 5 changed styling and the shape of onChange; see the upgrade guide of each.",
    source: "https://github.com/JedWatson/react-select/issues/5983",
  },
  {
    name: "react-dropdown",
    action: "raise",
    runsFrom: "2.0.0",
    source: "https://github.com/fraserxu/react-dropdown/issues/259",
  },
  {
    name: "react-input-mask",
    action: "replace",
    by: "@react-input/mask",
    note: "It calls findDOMNode when it mounts and has not been released for years.",
    source: "https://github.com/sanniassin/react-input-mask/issues/331",
  },
  {
    name: "react-datepicker",
    action: "raise",
    runsFrom: "7.6.0",
    note: "Before 7.5 it closes through react-onclickoutside, which calls findDOMNode.",
    source: "https://github.com/Hacker0x01/react-datepicker/pull/4979",
  },
  {
    name: "react-day-picker",
    action: "raise",
    runsFrom: "8.10.2",
    note: "Version 8 is a rewrite with other props and class names.",
    source: "https://github.com/mattermost/mattermost-plugin-boards/pull/254",
  },
  {
    name: "react-dates",
    action: "report",
    note: "Its peer range ends at React 16, and its tests wait for an Enzyme adapter. Plan for another date picker.",
    source: "https://github.com/react-dates/react-dates/issues/2199",
  },
  {
    name: "react-quill",
    action: "replace",
    by: "react-quill-new",
    note: "It calls findDOMNode when it mounts; the fork does not, and brings Quill 2.",
    source: "https://github.com/zenoamaro/react-quill/issues/1039",
  },
  {
    name: "react-color",
    action: "report",
    note: "Its function components rely on defaultProps, which React 19 ignores, and it is not maintained.",
    source: "https://github.com/casesandberg/react-color/issues/940",
  },
  {
    name: "react-textarea-autocomplete",
    action: "report",
    note: "No release names React 19.",
    source: "https://github.com/senviocom/react-textarea-autocomplete/issues/244",
  },
];
