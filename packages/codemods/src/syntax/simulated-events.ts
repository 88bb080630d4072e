import type { Node } from "oxc-parser";
import { type Edit, insertAfter, replace } from "../edits.ts";
import type { NodeOf, Source } from "../source.ts";
import { keyName } from "./components.ts";
import { removeFromList } from "./lines.ts";

/** A simulated event as one that is dispatched: the method of `fireEvent`, and edits to the data that goes with it. */
export interface FiredEvent {
  method: string;
  dataEdits: Edit[];
  /** Nothing of the data is left, so it leaves as a whole. */
  dropsData: boolean;
}

/** Why a simulated event has no equal, in words that follow "because". */
export interface EventRefusal {
  because: string;
}

const modifiers = ["shiftKey", "ctrlKey", "altKey", "metaKey"];
const mouse = [
  ...modifiers,
  "button",
  "buttons",
  "clientX",
  "clientY",
  "screenX",
  "screenY",
  "relatedTarget",
  "detail",
];
const keyboard = [...modifiers, "key", "code", "keyCode", "charCode", "which", "location", "repeat", "target"];

/** Events that React takes from a native one of the same name, with the data that a native one can carry. */
const events: Record<string, readonly string[]> = {
  ...all("click doubleClick mouseDown mouseUp mouseMove mouseOver mouseOut mouseEnter mouseLeave contextMenu", mouse),
  ...all("keyDown keyUp keyPress", keyboard),
  ...all("focus blur", ["relatedTarget", "target"]),
  ...all("change input", ["target"]),
  ...all("copy cut paste", ["clipboardData"]),
  ...all("drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop", ["dataTransfer", ...mouse]),
  ...all("wheel", ["deltaX", "deltaY", "deltaZ", "deltaMode", ...mouse]),
  ...all("submit reset scroll load error touchStart touchMove touchEnd touchCancel", []),
  ...all("animationStart animationEnd animationIteration transitionEnd", []),
};

function all(names: string, keys: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(" ").map((name) => [name, keys]));
}

const canonical = new Map(Object.keys(events).map((each) => [each.toLowerCase(), each]));
canonical.set("dblclick", "doubleClick");

/** Whether a native event does what simulating `name` with the `given` data did to React's handlers, and how it is fired. */
export function firedEvent(source: Source, name: string, given: Node | undefined): FiredEvent | EventRefusal {
  const data = given?.type === "TSAsExpression" ? given.expression : given;
  const method = canonical.get(name.toLowerCase());
  const known = method === undefined ? undefined : events[method];
  if (!method || !known) return { because: `React makes ${name} from other events` };
  if (!data) {
    if (method === "change") return { because: "React ignores a change event unless the value is a new one" };
    if (method === "keyPress") return { because: "React ignores a keypress event without a charCode" };
    return { method, dataEdits: [], dropsData: false };
  }
  if (data.type !== "ObjectExpression") return { because: "what its data holds cannot be seen" };
  const edits: Edit[] = [];
  const keys = new Map<string, NodeOf<"Property">>();
  for (const each of data.properties) {
    const key = each.type === "Property" ? keyName(each) : null;
    if (each.type !== "Property" || key === null) return { because: "what its data holds cannot be seen" };
    keys.set(key, each);
  }
  let dropped = 0;
  for (const [key, property] of keys) {
    // A native event has these by itself; a double that nobody looks at can go.
    if (/^(preventDefault|stopPropagation|persist)$/.test(key) && isUnwatched(source, property)) {
      edits.push(removeFromList(source, data.properties, property));
      dropped += 1;
    } else if (!known.includes(key)) {
      return { because: `a native event cannot carry ${key}` };
    }
  }
  const target = keys.get("target");
  if (target) {
    const because = refusedTarget(method, target.value);
    if (because) return { because };
  } else if (method === "change") {
    return { because: "React ignores a change event unless the value is a new one" };
  }
  const which = keys.get("which");
  if (which && !keys.has("keyCode") && method !== "keyPress") edits.push(replace(which.key, "keyCode"));
  if (method === "keyPress" && !keys.has("charCode")) {
    const code = charCode(keys.get("key")?.value);
    if (code === null) return { because: "React ignores a keypress event without a charCode" };
    edits.push(insertAfter(data.properties.at(-1)!, `, charCode: ${code}`));
  }
  return { method, dataEdits: edits, dropsData: keys.size > 0 && dropped === keys.size };
}

/** React reads a new value from the element itself, so only `value` can be set from outside. */
function refusedTarget(method: string, target: Node): string | null {
  if (target.type !== "ObjectExpression") return "what its target holds cannot be seen";
  const keys = target.properties.map((each) => (each.type === "Property" ? (keyName(each) ?? "") : ""));
  if (keys.includes("checked")) return "React takes a change of checked from a click";
  if (!keys.every((key) => /^(value|name|id|type|files)$/.test(key))) return "its target holds more than a value";
  if (method !== "change") return null;
  const value = target.properties.find((each) => each.type === "Property" && keyName(each) === "value");
  if (!value || value.type !== "Property")
    return keys.includes("files") ? null : "React ignores a change event unless the value is a new one";
  const isEmpty = value.value.type === "Literal" && (value.value.value === "" || value.value.value === null);
  return isEmpty
    ? "React ignores a change event unless the value is a new one, and the field may be empty already"
    : null;
}

function isUnwatched(source: Source, { value }: NodeOf<"Property">): boolean {
  if (value.type === "CallExpression") return /^(jest|vi|sinon)\.(fn|stub|spy)\(\)$/.test(source.textOf(value));
  if (value.type === "Identifier") return /^(noop|_noop)$/.test(value.name);
  if (value.type !== "ArrowFunctionExpression" && value.type !== "FunctionExpression") return false;
  return value.body?.type === "BlockStatement"
    ? value.body.body.length === 0
    : value.body?.type === "Identifier" && value.body.name === "undefined";
}

function charCode(key: Node | undefined): number | null {
  if (key?.type !== "Literal" || typeof key.value !== "string") return null;
  if (key.value === "Enter") return 13;
  return key.value.length === 1 ? key.value.charCodeAt(0) : null;
}
