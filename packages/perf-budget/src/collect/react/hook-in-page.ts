/*
 * Sent to the page as text, so it has to hold all that it uses: that is why it is one long file.
 * The fields of React's fibers are the same from 16.9 to 19, except where a comment says otherwise.
 */
import type { ComponentNotes, ReactInPage, ReactNotes } from "./react-notes.ts";

interface Fiber {
  tag: number;
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
  return: Fiber | null;
  alternate: Fiber | null;
  memoizedProps: Record<string, unknown> | string | null;
  memoizedState: unknown;
  dependencies: { firstContext: ContextItem | null } | null;
  /** 17 and later; `effectTag` before. */
  flags?: number;
  effectTag?: number;
  actualDuration?: number;
  selfBaseDuration?: number;
}
interface ContextItem {
  context: Context;
  next: ContextItem | null;
}
interface Context {
  displayName?: string;
}
interface Root {
  current: Fiber;
  containerInfo: Node;
}
interface Hook {
  memoizedState: unknown;
  queue: unknown;
  next: Hook | null;
}
type Changed = ComponentNotes["changed"][number];
type Noted = Omit<ComponentNotes, "changed"> & { changed: Map<string, Changed> };

/**
 * Stands in for React's developer tools, before React is there, and follows each commit. `isLooking` walks the tree to tell which components
 * rendered and why; without it only what costs nothing is noted.
 */
export function hookReactInPage(isLooking: boolean): ReactInPage {
  const [functionTag, classTag, rootTag, hostTag, textTag, providerTag, forwardTag, simpleMemoTag] = [
    0, 1, 3, 5, 6, 10, 11, 15,
  ];
  const hostTags = [hostTag, 26, 27];
  const performedWork = 1;
  const types: unknown[] = [];
  const numbers = new Map<unknown, number>();
  let renderers = 0;
  /** Since when, and the first node that the server sent. */
  let hydration: { start: number; firstChild: Node | null } | null = null;
  let commits = 0;
  let renders = 0;
  let renderMs: number | null = null;
  let hydrationMs: number | null = null;
  let noted = new Map<number, Noted>();
  /** Providers above the fiber that is looked at whose value is another than before. */
  const newValues: { context: unknown; owner: number | null }[] = [];

  const hook = {
    renderers: new Map<number, unknown>(),
    supportsFiber: true,
    isDisabled: false,
    inject: (renderer: unknown) => {
      renderers += 1;
      hook.renderers.set(renderers, renderer);
      return renderers;
    },
    checkDCE: () => {},
    onScheduleFiberRoot: () => {},
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberRoot: (_renderer: number, root: Root) => {
      const { current } = root;
      const before = current.alternate;
      if (typeof current.actualDuration === "number") renderMs = (renderMs ?? 0) + current.actualDuration;
      // Up to 17 a root does not say that it hydrated: then what the server sent is still there after the first commit.
      const wasDehydrated = (before?.memoizedState as { isDehydrated?: boolean } | null)?.isDehydrated === true;
      const isKept = !before?.child && root.containerInfo.firstChild === hydration?.firstChild;
      if (hydration && (wasDehydrated || isKept)) {
        hydrationMs = (hydrationMs ?? 0) + performance.now() - hydration.start;
        hydration = null;
      }
      const rendersBefore = renders;
      if (isLooking) look(current, before);
      // Earlier versions also commit where nothing rendered, such as after a controlled input.
      if (!isLooking || renders > rendersBefore) commits += 1;
    },
  };
  Object.defineProperty(globalThis, "__REACT_DEVTOOLS_GLOBAL_HOOK__", { value: hook, configurable: true });
  watchHydration();

  return {
    types,
    startStep: () => {
      commits = 0;
      renderMs = renderMs === null ? null : 0;
      hydrationMs = null;
      noted = new Map();
    },
    read: (): ReactNotes => ({
      renderers,
      commits,
      hydrationMs,
      renderMs,
      components: [...noted.values()].map((each) => ({
        ...each,
        changed: [...each.changed.values()].sort((a, b) => b.times - a.times),
      })),
    }),
  };

  /**
   * When hydration begins. 18 and later listen for events on the container as soon as they are called; earlier versions ask whether it has a
   * root, which is how `ReactDOM.render` begins, too: only a commit that hydrates ends the time.
   */
  function watchHydration() {
    const start = (container: unknown) => {
      if (renderers === 0 || !(container instanceof Element) || !container.firstChild) return;
      hydration ??= { start: performance.now(), firstChild: container.firstChild };
    };
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...args: Parameters<typeof addEventListener>
    ) {
      start(this);
      if (hydration) EventTarget.prototype.addEventListener = addEventListener;
      addEventListener.apply(this, args);
    };
    Object.defineProperty(Element.prototype, "_reactRootContainer", {
      configurable: true,
      get(this: Element) {
        start(this);
        return undefined;
      },
      set(this: Element, value: unknown) {
        Object.defineProperty(this, "_reactRootContainer", { value, writable: true, configurable: true });
      },
    });
  }

  /** Notes what rendered in a subtree; true when something of it looks different on the page. */
  function look(fiber: Fiber, before: Fiber | null): boolean {
    if (fiber === before) return false;
    const isProvider =
      fiber.tag === providerTag && before !== null && propsOf(fiber)["value"] !== propsOf(before)["value"];
    // Up to 18 the type of a provider holds its context; from 19 on it is the context.
    if (isProvider)
      newValues.push({
        context: (fiber.type as Record<string, unknown>)["_context"] ?? fiber.type,
        owner: componentAbove(fiber),
      });
    let isOther = before === null ? hostTags.includes(fiber.tag) || fiber.tag === textTag : isOtherHost(fiber, before);
    if (before === null || fiber.child !== before.child) {
      isOther = lookAtChildren(fiber, before) || isOther;
    }
    if (isProvider) newValues.pop();
    const didRender = before === null || ((fiber.flags ?? fiber.effectTag ?? 0) & performedWork) !== 0;
    if (isComponent(fiber) && didRender) note(fiber, before, isOther);
    return isOther;
  }

  function lookAtChildren(fiber: Fiber, before: Fiber | null): boolean {
    let isOther = false;
    let old = before?.child ?? null;
    for (let child = fiber.child; child; child = child.sibling) {
      if (child.alternate !== old) isOther = true;
      isOther = look(child, before === null ? null : child.alternate) || isOther;
      old = old?.sibling ?? null;
    }
    return isOther || old !== null;
  }

  function isOtherHost(fiber: Fiber, before: Fiber): boolean {
    if (fiber.tag === textTag) return fiber.memoizedProps !== before.memoizedProps;
    if (!hostTags.includes(fiber.tag)) return false;
    const [props, old] = [propsOf(fiber), propsOf(before)];
    return [...new Set([...Object.keys(props), ...Object.keys(old)])].some(
      (name) => !isAlike(name, props[name], old[name]),
    );
  }

  /** Whether a host element looks the same with either value: handlers do not show, children are looked at themselves. */
  function isAlike(name: string, value: unknown, old: unknown): boolean {
    if (value === old || (typeof value === "function" && typeof old === "function")) return true;
    if (name === "children") return typeof value === "object" && typeof old === "object";
    if (typeof value !== "object" || typeof old !== "object" || !value || !old) return false;
    const [a, b] = [value as Record<string, unknown>, old as Record<string, unknown>];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
  }

  function note(fiber: Fiber, before: Fiber | null, isOther: boolean) {
    const own = ofType(fiber);
    own.renders += 1;
    renders += 1;
    own.selfMs += fiber.selfBaseDuration ?? 0;
    if (before === null) return;
    if (!isOther) own.wasted += 1;
    const changes = [...changedProps(fiber, before), ...changedState(fiber, before), ...changedContexts(fiber)];
    if (changes.length === 0) changes.push({ what: "parent", name: "", type: componentAbove(fiber), times: 0 });
    for (const change of changes) {
      const key = `${change.what} ${change.name} ${change.type}`;
      const known = own.changed.get(key) ?? change;
      known.times += 1;
      own.changed.set(key, known);
    }
  }

  function changedProps(fiber: Fiber, before: Fiber): Changed[] {
    const [props, old] = [propsOf(fiber), propsOf(before)];
    return [...new Set([...Object.keys(props), ...Object.keys(old)])]
      .filter((name) => !Object.is(props[name], old[name]))
      .map((name) => ({ what: "prop", name, type: null, times: 0 }));
  }

  function changedState(fiber: Fiber, before: Fiber): Changed[] {
    if (fiber.memoizedState === before.memoizedState) return [];
    if (fiber.tag === classTag) {
      const [state, old] = [fiber.memoizedState ?? {}, before.memoizedState ?? {}] as [
        Record<string, unknown>,
        Record<string, unknown>,
      ];
      return Object.keys(state)
        .filter((name) => state[name] !== old[name])
        .map((name) => ({ what: "state", name, type: null, times: 0 }));
    }
    const found: Changed[] = [];
    let [hookNow, hookThen] = [fiber.memoizedState as Hook | null, before.memoizedState as Hook | null];
    for (let at = 1; hookNow && hookThen; at++) {
      if (hookNow.queue && !Object.is(hookNow.memoizedState, hookThen.memoizedState))
        found.push({ what: "state", name: `hook ${at}`, type: null, times: 0 });
      [hookNow, hookThen] = [hookNow.next, hookThen.next];
    }
    return found;
  }

  function changedContexts(fiber: Fiber): Changed[] {
    const found: Changed[] = [];
    for (let item = fiber.dependencies?.firstContext ?? null; item; item = item.next) {
      const { context } = item;
      const fresh = newValues.findLast((each) => each.context === context);
      if (fresh) found.push({ what: "context", name: context.displayName ?? "", type: fresh.owner, times: 0 });
    }
    return found;
  }

  function propsOf(fiber: Fiber): Record<string, unknown> {
    return typeof fiber.memoizedProps === "object" && fiber.memoizedProps ? fiber.memoizedProps : {};
  }

  function isComponent({ tag }: Fiber): boolean {
    return tag === functionTag || tag === classTag || tag === forwardTag || tag === simpleMemoTag;
  }

  function componentAbove(fiber: Fiber): number | null {
    for (let at = fiber.return; at && at.tag !== rootTag; at = at.return) if (isComponent(at)) return numberOf(at);
    return null;
  }

  function numberOf(fiber: Fiber): number {
    const type = fiber.tag === forwardTag ? (fiber.type as { render: unknown }).render : fiber.type;
    const known = numbers.get(type);
    if (known !== undefined) return known;
    numbers.set(type, types.length);
    return types.push(type) - 1;
  }

  function ofType(fiber: Fiber): Noted {
    const number = numberOf(fiber);
    const known = noted.get(number);
    if (known) return known;
    const displayName = (fiber.type as { displayName?: string }).displayName ?? null;
    const fresh = { type: number, displayName, renders: 0, wasted: 0, selfMs: 0, changed: new Map<string, Changed>() };
    noted.set(number, fresh);
    return fresh;
  }
}
