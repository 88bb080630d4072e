import type { SupportCode } from "../../support-code.ts";

/**
 * What stands in for @loadable/component: the same two arguments. An error goes to the nearest boundary, as it did
 * there, and a later mount tries again.
 */
export const withFallback: SupportCode = {
  name: "lazyWithFallback",
  module: "lazy-with-fallback",
  imports: ["Suspense", "createElement", "forwardRef", "lazy", "useState"].map((name) => ({ module: "react", name })),
  text: (say, typed) => {
    const t = (text: string) => (typed ? text : "");
    return `/** A component that is loaded when it is first drawn; \`fallback\` stands in for it until then. */
function lazyWithFallback${t("<Props extends object = any>")}(loader${t(": () => Promise<any>")}, options${t(": { fallback?: any; resolveComponent?: (loaded: any) => any }")} = {}) {
  let pending${t(": Promise<any> | null")} = null;
  const load = () => {
    pending =
      pending ||
      loader().catch((error) => {
        pending = null;
        Content = ${say("lazy")}(content);
        throw error;
      });
    return pending;
  };
  const content = () =>
    load().then((loaded) => ({
      default: options.resolveComponent ? options.resolveComponent(loaded) : (loaded && loaded.default) || loaded,
    }));
  let Content${t(": any")} = ${say("lazy")}(content);
  const Loadable = ${say("forwardRef")}${t("<any, Props & { fallback?: any }>")}(({ fallback, ...props }${t(": any")}, ref) => {
    const [Mounted] = ${say("useState")}(() => Content);
    const element = ${say("createElement")}(Mounted, ref ? { ...props, ref } : props);
    return ${say("createElement")}(${say("Suspense")}, { fallback: fallback || options.fallback || null }, element);
  });
  return Object.assign(Loadable, { load, preload: () => void load() });
}`;
  },
};
