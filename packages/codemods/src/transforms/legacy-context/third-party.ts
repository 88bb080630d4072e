/** A library whose old releases offer or read a context key, and what its present release has instead. */
export interface ThirdParty {
  packages: string[];
  key: string;
  instead: string;
}

/** Keys of libraries that used legacy context. A key alone proves nothing; with its package in the project it does. */
const thirdParties: readonly ThirdParty[] = [
  {
    key: "router",
    packages: ["react-router", "react-router-dom", "next/router"],
    instead: "useNavigate, useLocation and useParams of react-router 6 (useHistory in 5.1), or withRouter",
  },
  {
    key: "history",
    packages: ["react-router", "react-router-redux"],
    instead: "useNavigate of react-router 6, useHistory in 5.1",
  },
  { key: "store", packages: ["react-redux", "redux"], instead: "connect or useStore of react-redux" },
  { key: "storeSubscription", packages: ["react-redux"], instead: "connect or useSelector of react-redux" },
  { key: "intl", packages: ["react-intl"], instead: "injectIntl or useIntl of react-intl 3 and later" },
  { key: "muiTheme", packages: ["material-ui"], instead: "useTheme of @mui/material" },
  { key: "_reduxForm", packages: ["redux-form"], instead: "formValues or getFormValues of redux-form 8" },
  { key: "client", packages: ["react-apollo", "apollo-client"], instead: "useApolloClient of @apollo/client" },
  { key: "relay", packages: ["react-relay"], instead: "useRelayEnvironment of react-relay" },
  { key: "insertCss", packages: ["isomorphic-style-loader"], instead: "useStyles of isomorphic-style-loader 5" },
  {
    key: "executeAction",
    packages: ["fluxible-addons-react", "fluxible"],
    instead: "useFluxible of fluxible-addons-react 1",
  },
  {
    key: "getStore",
    packages: ["fluxible-addons-react", "fluxible"],
    instead: "useFluxible of fluxible-addons-react 1",
  },
  { key: "mobxStores", packages: ["mobx-react"], instead: "inject, or a context of your own, with mobx-react 6" },
  { key: "formik", packages: ["formik"], instead: "useFormikContext of formik 2" },
  { key: "dragDropManager", packages: ["react-dnd"], instead: "useDragDropManager of react-dnd" },
  { key: "t", packages: ["redux-i18n", "react-i18n"], instead: "useTranslation of react-i18next" },
  { key: "i18n", packages: ["react-i18next", "lingui-react"], instead: "useTranslation of react-i18next" },
  { key: "uniforms", packages: ["uniforms"], instead: "useForm of uniforms 3" },
];

/** The library that a key belongs to, given the packages that the project imports. */
export function thirdPartyOf(key: string, imported: ReadonlySet<string>): ThirdParty | null {
  return thirdParties.find((each) => each.key === key && each.packages.some((name) => imported.has(name))) ?? null;
}
