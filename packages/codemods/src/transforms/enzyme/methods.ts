import type { Node } from "oxc-parser";
import { applyEdits } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { firedEvent } from "../../syntax/simulated-events.ts";
import { type Selector, domSelector } from "./selectors.ts";
import { type Blocked, type Root, type Wrapper, blocked } from "./wrappers.ts";

/** What converting needs from the file. */
export interface Tongue {
  source: Source;
  /** The local names of what conversions use; asking for one imports it. */
  say(name: "fireEvent" | "cloneElement"): string;
}

/** Attributes that the DOM shows as the prop says them, when that is a string. */
const attributes =
  /^(data-[\w-]+|aria-[\w-]+|id|name|type|href|src|alt|title|role|placeholder|target|rel|action|method)$/;

/** What `wrapper.method(...args)` becomes. */
export function callMethod(tongue: Tongue, wrapper: Wrapper, method: string, args: readonly Node[]): Wrapper | Blocked {
  switch (wrapper.kind) {
    case "root":
      return onRoot(tongue, wrapper.root, method, args);
    case "found":
      return onFound(tongue, wrapper, method, args);
    case "element":
      return onElement(tongue, wrapper.text, wrapper.selector, method, args);
    default:
      return blocked("method", { method });
  }
}

function onRoot(tongue: Tongue, root: Root, method: string, args: readonly Node[]): Wrapper | Blocked {
  const { source } = tongue;
  const container = `${root.view}.container`;
  const [first] = args;
  switch (method) {
    case "find":
      return find(tongue, container, first);
    case "exists": {
      if (!first) return value("true");
      const found = find(tongue, container, first);
      return "code" in found ? found : callMethod(tongue, found, "exists", []);
    }
    case "text":
      return value(`${container}.textContent`);
    case "html":
      return value(`${container}.innerHTML`);
    case "isEmptyRender":
      return value(`${container}.firstChild === null`);
    case "getDOMNode":
      return value(`${container}.firstChild`);
    case "update":
      return { kind: "root", root };
    case "unmount":
      return statement(`${root.view}.unmount()`);
    case "simulate":
      return simulate(tongue, `${container}.firstChild`, args);
    case "setProps": {
      const element = root.element();
      if (element === null || args.length !== 1 || first?.type !== "ObjectExpression")
        return blocked("method", { method });
      return statement(
        `${root.view}.rerender(${element} = ${tongue.say("cloneElement")}(${element}, ${source.textOf(first)}))`,
      );
    }
    case "instance":
    case "state":
    case "setState": {
      const ref = root.ref();
      if (ref === null) return blocked("method", { method });
      if (method === "instance") return { kind: "instance", text: ref };
      if (method === "setState")
        return {
          kind: "statement",
          text: `${ref}.setState(${args.map((each) => source.textOf(each)).join(", ")})`,
          act: true,
        };
      if (!first) return value(`${ref}.state`);
      const isName =
        first.type === "Literal" && typeof first.value === "string" && /^[A-Za-z_$][\w$]*$/.test(first.value);
      return value(isName ? `${ref}.state.${String(first.value)}` : `${ref}.state[${source.textOf(first)}]`);
    }
    default:
      return blocked("method", { method });
  }
}

function onFound(
  tongue: Tongue,
  found: Extract<Wrapper, { kind: "found" }>,
  method: string,
  args: readonly Node[],
): Wrapper | Blocked {
  const { selector, list, one } = found;
  const [first] = args;
  switch (method) {
    case "hostNodes":
      return { ...found, selector: { ...selector, isExact: true } };
    case "update":
      return found;
    case "exists":
      return first ? blocked("method", { method }) : value(`${one} !== null`);
    case "first":
      return { kind: "element", text: one, selector };
    case "last":
      return { kind: "element", text: `Array.from(${list}).pop()`, selector };
    case "at": {
      if (!first) return blocked("method", { method });
      const isFirst = first.type === "Literal" && first.value === 0;
      if (!isFirst && !selector.isExact) return blocked("count", { selector: selector.text });
      return { kind: "element", text: isFirst ? one : `${list}[${tongue.source.textOf(first)}]`, selector };
    }
    default:
      return onElement(tongue, one, selector, method, args);
  }
}

function onElement(
  tongue: Tongue,
  element: string,
  selector: Selector,
  method: string,
  args: readonly Node[],
): Wrapper | Blocked {
  const { source } = tongue;
  const isTyped = source.dialect.language === "ts";
  const sure = isTyped ? `${element}!` : element;
  const [first] = args;
  const word = first?.type === "Literal" && typeof first.value === "string" ? first.value : null;
  switch (method) {
    case "find":
      return find(tongue, sure, first, selector);
    case "first":
    case "hostNodes":
    case "update":
      return { kind: "element", text: element, selector };
    case "exists":
      return first ? blocked("method", { method }) : value(`${element} != null`);
    case "text":
      return value(`${sure}.textContent`);
    case "html":
      return value(`${sure}.outerHTML`);
    case "getDOMNode":
    case "instance":
      return value(sure);
    case "name":
    case "type":
      return value(`${sure}.tagName.toLowerCase()`);
    case "hasClass":
      return word !== null && /^\S+$/.test(word)
        ? value(`${sure}.classList.contains(${source.textOf(first!)})`)
        : blocked("method", { method });
    case "is":
    case "closest": {
      const inner = domSelector(source, first);
      if (!inner) return blocked("selector", { selector: first ? source.textOf(first) : "" });
      const text = `${sure}.${method === "is" ? "matches" : "closest"}(${inner.text})`;
      return method === "is" ? value(text) : { kind: "element", text, selector: inner };
    }
    case "simulate":
      return simulate(tongue, sure, args);
    case "prop":
      return word === null
        ? blocked("method", { method })
        : readProp(tongue, { kind: "element", text: element, selector }, word);
    default:
      return blocked("method", { method });
  }
}

/** What `element.prop(name)` or `element.props().name` becomes. */
export function readProp(tongue: Tongue, wrapper: Wrapper, name: string): Wrapper | Blocked {
  if (wrapper.kind !== "found" && wrapper.kind !== "element") return blocked("method", { method: `props().${name}` });
  const element = wrapper.kind === "found" ? wrapper.one : wrapper.text;
  const isTyped = tongue.source.dialect.language === "ts";
  const sure = isTyped ? `${element}!` : element;
  if (name === "className") return { kind: "value", text: `${sure}.className`, use: "compared" };
  const { quote } = tongue.source.style;
  if (attributes.test(name))
    return { kind: "value", text: `${sure}.getAttribute(${quote}${name}${quote})`, use: "compared" };
  if (!/^(value|checked|disabled)$/.test(name)) return blocked("method", { method: `prop(${quote}${name}${quote})` });
  return { kind: "value", text: `${isTyped ? `(${element} as HTMLInputElement)` : element}.${name}`, use: "compared" };
}

/** A lookup below `owner`. Enzyme also looks at the owner itself, which the DOM does not. */
function find(tongue: Tongue, owner: string, node: Node | undefined, outer?: Selector): Wrapper | Blocked {
  const selector = domSelector(tongue.source, node);
  if (
    !selector ||
    (outer && (outer.text === selector.text || !outer.tag || outer.tag === selector.tag || !selector.tag))
  ) {
    return blocked("selector", { selector: node ? tongue.source.textOf(node) : "" });
  }
  return {
    kind: "found",
    list: `${owner}.querySelectorAll(${selector.text})`,
    one: `${owner}.querySelector(${selector.text})`,
    selector,
  };
}

function simulate(tongue: Tongue, element: string, args: readonly Node[]): Wrapper | Blocked {
  const { source } = tongue;
  const [event, data, ...more] = args;
  if (event?.type !== "Literal" || typeof event.value !== "string" || more.length > 0) {
    return blocked("event", {
      event: event ? source.textOf(event) : "event",
      because: "which event it is cannot be seen",
    });
  }
  const fired = firedEvent(source, event.value, data);
  if ("because" in fired) return blocked("event", { event: event.value, because: fired.because });
  const shifted = data
    ? fired.dataEdits.map((each) => ({ ...each, start: each.start - data.start, end: each.end - data.start }))
    : [];
  const rest = data && !fired.dropsData ? `, ${applyEdits(source.textOf(data), shifted)}` : "";
  return statement(`${tongue.say("fireEvent")}.${fired.method}(${element}${rest})`);
}

const value = (text: string): Wrapper => ({ kind: "value", text, use: "anywhere" });
const statement = (text: string): Wrapper => ({ kind: "statement", text, act: false });
