import type { Version } from "../../version.ts";

/** Writes another of React's types, with its import. */
export type Say = (name: string) => string;

/** A type that is gone from @types/react, and what says the same. */
export interface Alias {
  /** The release whose types no longer have it. */
  gone: Version;
  /** The text that replaces it, given its type arguments' texts; `null` where there is no such text. */
  write: (args: readonly string[], say: Say) => string | null;
  /** The same where only a type with a name may stand: after `implements` and in an interface's `extends`. */
  heritage?: (args: readonly string[]) => string | null;
  /** Whether the text is a union or function that needs parentheses inside of other types. */
  compound?: boolean;
}

const list = (args: readonly string[]) => (args.length > 0 ? `<${args.join(", ")}>` : "");
const renamed = (name: string, gone: Version): Alias => ({ gone, write: (args, say) => `${say(name)}${list(args)}` });

/** A factory type as the function type that it was. Defaults are those of the declarations. */
const factory = (
  props: (args: readonly string[], say: Say) => string,
  made: (args: readonly string[], say: Say) => string,
): Alias => ({
  gone: "19",
  compound: true,
  write: (args, say) =>
    `(props?: ${props(args, say)} | null, ...children: ${say("ReactNode")}[]) => ${made(args, say)}`,
});

const plainFactory = factory(
  ([p = "any"], say) => `${say("Attributes")} & ${p}`,
  ([p = "any"], say) => `${say("ReactElement")}<${p}>`,
);
const functionFactory = factory(
  ([p = "any"], say) => `${say("Attributes")} & ${p}`,
  ([p = "any"], say) => `${say("FunctionComponentElement")}<${p}>`,
);
const classFactory = factory(
  ([p = "any", t = "any"], say) => `${say("ClassAttributes")}<${t}> & ${p}`,
  ([p = "any", t = "any"], say) => `${say("CElement")}<${p}, ${t}>`,
);

/** From machine diffs of the exports of @types/react 16.14, 17, 18 and 19. */
export const aliases: Record<string, Alias> = {
  ReactType: renamed("ElementType", "18"),
  SFC: renamed("FC", "18"),
  StatelessComponent: renamed("FunctionComponent", "18"),
  SFCElement: renamed("FunctionComponentElement", "18"),
  RefForwardingComponent: renamed("ForwardRefRenderFunction", "18"),
  Props: { gone: "18", write: ([t = "any"], say) => `${say("PropsWithChildren")}<${say("ClassAttributes")}<${t}>>` },
  VFC: renamed("FC", "19"),
  VoidFunctionComponent: renamed("FunctionComponent", "19"),
  ReactText: { gone: "19", compound: true, write: () => "string | number" },
  ReactChild: { gone: "19", compound: true, write: (_, say) => `${say("ReactElement")} | string | number` },
  ReactNodeArray: { gone: "19", write: (_, say) => `${say("ReactNode")}[]` },
  ReactFragment: { gone: "19", write: (_, say) => `Iterable<${say("ReactNode")}>` },
  ReducerAction: { gone: "19", write: ([r]) => (r ? `Parameters<${r}>[1]` : null) },
  ReducerStateWithoutAction: { gone: "19", write: ([r]) => (r ? `ReturnType<${r}>` : null) },
  ChildContextProvider: {
    gone: "19",
    write: ([c]) => (c ? `{ getChildContext(): ${c} }` : null),
    heritage: ([c]) => (c ? `Record<"getChildContext", () => ${c}>` : null),
  },
  // Still there in 19, and nothing but another name for what these say.
  LegacyRef: renamed("Ref", "19"),
  PropsWithRef: { gone: "19", compound: true, write: ([p]) => p ?? null },
  ReactChildren: { gone: "19", write: (_, say) => `typeof ${say("Children")}` },
  Factory: plainFactory,
  SFCFactory: functionFactory,
  FunctionComponentFactory: functionFactory,
  ComponentFactory: classFactory,
  CFactory: classFactory,
  DOMFactory: factory(
    ([p = "any", t = "Element"], say) => `${say("ClassAttributes")}<${t}> & ${p}`,
    ([p = "any", t = "Element"], say) => `${say("DOMElement")}<${p}, ${t}>`,
  ),
  DetailedHTMLFactory: factory(
    ([p = "any", t = "HTMLElement"], say) => `${say("ClassAttributes")}<${t}> & ${p}`,
    ([p = "any", t = "HTMLElement"], say) => `${say("DetailedReactHTMLElement")}<${p}, ${t}>`,
  ),
  HTMLFactory: factory(
    ([t = "HTMLElement"], say) => `${say("ClassAttributes")}<${t}> & ${say("AllHTMLAttributes")}<${t}>`,
    ([t = "HTMLElement"], say) => `${say("DetailedReactHTMLElement")}<${say("AllHTMLAttributes")}<${t}>, ${t}>`,
  ),
  SVGFactory: factory(
    (_, say) => `${say("ClassAttributes")}<SVGElement> & ${say("SVGAttributes")}<SVGElement>`,
    (_, say) => say("ReactSVGElement"),
  ),
  ReactHTML: { gone: "19", write: () => null },
  ReactSVG: { gone: "19", write: () => null },
  ReactDOM: { gone: "19", write: () => null },
  ClassicFactory: { gone: "19", write: () => null },
  Mixin: { gone: "19", write: () => null },
  ComponentSpec: { gone: "19", write: () => null },
  ReactPropTypes: { gone: "19", write: () => null },
};

/** `keyof React.ReactHTML` and the like: the names of elements. */
export const elementNames: Record<string, (say: Say) => string> = {
  ReactHTML: (say) => say("HTMLElementType"),
  ReactSVG: (say) => say("SVGElementType"),
  ReactDOM: (say) => `${say("HTMLElementType")} | ${say("SVGElementType")}`,
};

/** Types that prop-types declares itself, under the same names. */
export const propTypesNames = new Set(["Validator", "Requireable", "ValidationMap", "WeakValidationMap"]);
