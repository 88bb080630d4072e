import type { ModuleGraph } from "./module-graph.ts";
import { hasRoots, type ReactVersion } from "./versions.ts";

/** Runs a callback and everything that it schedules in React; resolves when React is at rest. */
export type Act = <T>(callback: () => T) => T;

export interface Mount {
  /** Draws an element into the container, the first time and every later time into the same root. */
  render(element: unknown): void;
  /** Takes the tree out of the container; does nothing when nothing was rendered. */
  unmount(): void;
}

interface LegacyDom {
  render(element: unknown, container: Element): void;
  unmountComponentAtNode(container: Element): boolean;
}
interface Root {
  render(element: unknown): void;
  unmount(): void;
}
interface Client {
  createRoot(container: Element): Root;
}

/** The way of mounting that this version has, every call inside `act` so that effects have run on return. */
export function createMount(graph: ModuleGraph, version: ReactVersion, container: Element, act: Act): Mount {
  if (!hasRoots(version)) {
    const dom = graph.requirePackage("react-dom") as LegacyDom;
    return {
      render: (element) => act(() => void dom.render(element, container)),
      unmount: () => act(() => void dom.unmountComponentAtNode(container)),
    };
  }
  const client = graph.requirePackage("react-dom/client") as Client;
  let root: Root | null = null;
  return {
    render: (element) => act(() => void (root ??= client.createRoot(container)).render(element)),
    unmount: () => act(() => void (root?.unmount(), (root = null))),
  };
}

/** The version's own `act`, announcing itself to React 18 and 19 only while it runs. */
export function createAct(graph: ModuleGraph, version: ReactVersion, window: object): Act {
  const act = (
    version === "18.3" || version === "19"
      ? (graph.requirePackage("react") as { act: Act }).act
      : (graph.requirePackage("react-dom/test-utils") as { act: Act }).act
  ) as (callback: () => unknown) => unknown;
  const flags = window as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };

  function announced<T>(callback: () => T): T {
    const before = flags.IS_REACT_ACT_ENVIRONMENT;
    flags.IS_REACT_ACT_ENVIRONMENT = true;
    const restore = () => void (flags.IS_REACT_ACT_ENVIRONMENT = before);
    let result: T | undefined;
    try {
      const waiting = act(() => {
        const returned: unknown = callback();
        result = returned as T;
        return isThenable(returned) ? returned : undefined;
      });
      if (isThenable(result))
        return Promise.resolve(waiting)
          .then(() => result)
          .finally(restore) as T;
    } catch (error) {
      restore();
      throw error;
    }
    restore();
    return result as T;
  }
  return announced;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
