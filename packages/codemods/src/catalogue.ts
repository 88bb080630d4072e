import jsxLintScripts from "./transforms/jsx-lint-scripts/transform.ts";
import jsxLint from "./transforms/jsx-lint/transform.ts";
import contextType from "./transforms/context-type/transform.ts";
import elementProps from "./transforms/element-props/transform.ts";
import callbackParams from "./transforms/callback-params/transform.ts";
import implicitChildren from "./transforms/implicit-children/transform.ts";
import reducerTypes from "./transforms/reducer-types/transform.ts";
import refTypes from "./transforms/ref-types/transform.ts";
import jsxNamespace from "./transforms/jsx-namespace/transform.ts";
import reactImports from "./transforms/react-imports/transform.ts";
import typeAliases from "./transforms/type-aliases/transform.ts";
import jsxRuntimeScripts from "./transforms/jsx-runtime-scripts/transform.ts";
import jsxRuntime from "./transforms/jsx-runtime/transform.ts";
import enzyme from "./transforms/enzyme/transform.ts";
import transitions from "./transforms/transitions/transform.ts";
import reRenders from "./transforms/re-renders/transform.ts";
import defaultProps from "./transforms/default-props/transform.ts";
import imageAttributes from "./transforms/image-attributes/transform.ts";
import memberImports from "./transforms/member-imports/transform.ts";
import testUtils from "./transforms/test-utils/transform.ts";
import umdExternals from "./transforms/umd-externals/transform.ts";
import umdScripts from "./transforms/umd-scripts/transform.ts";
import packageJson from "./transforms/package-json/transform.ts";
import actEnvironment from "./transforms/act-environment/transform.ts";
import testRenderer from "./transforms/test-renderer/transform.ts";
import shallowRenderer from "./transforms/shallow-renderer/transform.ts";
import removedReactDom from "./transforms/removed-react-dom/transform.ts";
import batching from "./transforms/batching/transform.ts";
import serverStreams from "./transforms/server-streams/transform.ts";
import hydration from "./transforms/hydration/transform.ts";
import errorReporting from "./transforms/error-reporting/transform.ts";
import recoverableErrors from "./transforms/recoverable-errors/transform.ts";
import roots from "./transforms/roots/transform.ts";
import legacyContext from "./transforms/legacy-context/transform.ts";
import reactIs from "./transforms/react-is/transform.ts";
import contextProvider from "./transforms/context-provider/transform.ts";
import forwardRef from "./transforms/forward-ref/transform.ts";
import useContext from "./transforms/use-context/transform.ts";
import act from "./transforms/act/transform.ts";
import formState from "./transforms/form-state/transform.ts";
import conditionalHandlers from "./transforms/conditional-handlers/transform.ts";
import events from "./transforms/events/transform.ts";
import undefinedRender from "./transforms/undefined-render/transform.ts";
import suspenseTiming from "./transforms/suspense-timing/transform.ts";
import strictMode from "./transforms/strict-mode/transform.ts";
import polyfills from "./transforms/polyfills/transform.ts";
import javascriptUrls from "./transforms/javascript-urls/transform.ts";
import internals from "./transforms/internals/transform.ts";
import externalStores from "./transforms/external-stores/transform.ts";
import componentStacks from "./transforms/component-stacks/transform.ts";
import eventPersist from "./transforms/event-persist/transform.ts";
import propTypesPackage from "./transforms/prop-types-package/transform.ts";
import domFactories from "./transforms/dom-factories/transform.ts";
import createClass from "./transforms/create-class/transform.ts";
import refCallbacks from "./transforms/ref-callbacks/transform.ts";
import elementRef from "./transforms/element-ref/transform.ts";
import effectCleanup from "./transforms/effect-cleanup/transform.ts";
import findDomNode from "./transforms/find-dom-node/transform.ts";
import stringRefs from "./transforms/string-refs/transform.ts";
import lifecycles from "./transforms/lifecycles/transform.ts";
import modulePattern from "./transforms/module-pattern/transform.ts";
import propTypes from "./transforms/prop-types/transform.ts";
import pureComponent from "./transforms/pure-component/transform.ts";
import createFactory from "./transforms/create-factory/transform.ts";
import lazyRoutes from "./transforms/lazy-routes/transform.ts";
import loadable from "./transforms/loadable/transform.ts";
import virtualLists from "./transforms/virtual-lists/transform.ts";
import type { Transform } from "./transform.ts";

/**
 * The one list of transforms. The command line, presets, docs and tests derive from it. Where two want the same
 * characters in one round, the earlier goes first and the later is planned anew on the new text.
 */
export const catalogue: readonly Transform[] = [
  // components: classes, factories, lifecycles, prop types
  propTypesPackage,
  domFactories,
  createClass,
  lifecycles,
  propTypes,
  createFactory,
  modulePattern,
  // context and default props
  legacyContext,
  defaultProps,
  contextProvider,
  useContext,
  // refs
  stringRefs,
  findDomNode,
  elementRef,
  refCallbacks,
  effectCleanup,
  forwardRef,
  // roots and react-dom
  roots,
  serverStreams,
  errorReporting,
  recoverableErrors,
  removedReactDom,
  reactIs,
  formState,
  // events, effects, rendering
  batching,
  hydration,
  eventPersist,
  conditionalHandlers,
  events,
  componentStacks,
  externalStores,
  internals,
  javascriptUrls,
  polyfills,
  strictMode,
  suspenseTiming,
  undefinedRender,
  // tests
  enzyme,
  testUtils,
  actEnvironment,
  testRenderer,
  shallowRenderer,
  act,
  // types
  typeAliases,
  contextType,
  elementProps,
  callbackParams,
  implicitChildren,
  reducerTypes,
  refTypes,
  jsxNamespace,
  // project files
  jsxLintScripts,
  jsxLint,
  reactImports,
  jsxRuntimeScripts,
  jsxRuntime,
  umdExternals,
  umdScripts,
  packageJson,
  // performance
  pureComponent,
  lazyRoutes,
  loadable,
  virtualLists,
  memberImports,
  transitions,
  reRenders,
  imageAttributes,
];
