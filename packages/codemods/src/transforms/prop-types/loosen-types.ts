import type { Assumed } from "./assumed-props.ts";
import type { PropEntry, PropType } from "./read-types.ts";

const any: PropType = { kind: "name", name: "any" };

/**
 * The entry with a type that the component's own code passes under: what it takes for granted and callers may leave out,
 * or what only some members of a union can do, has no type that fits both sides.
 */
export function loosen(entry: PropEntry, assumed: Assumed | undefined, hasDefault: boolean): PropEntry {
  if (!assumed) return entry;
  if (!entry.required && !hasDefault && assumed.present) return { ...entry, type: any };
  return { ...entry, type: fitted(entry.type, assumed) };
}

function fitted(type: PropType, { called, members }: Assumed): PropType {
  switch (type.kind) {
    case "name":
      return called && type.name !== "func" ? any : type;
    case "union":
      return called || members.size > 0 ? any : type;
    case "shape": {
      const unknown = [...members].some(([name, granted]) => {
        const known = type.entries.find((each) => each.name === name);
        return !known || (granted && !known.required);
      });
      return called || unknown ? any : type;
    }
    case "list":
    case "record":
      return members.size > 0 && !isPlain(type.of) ? { ...type, of: any } : type;
    default:
      return called ? any : type;
  }
}

/** Whether items of this type can be used like those of an `any`, as far as strings and numbers can. */
const isPlain = (type: PropType) =>
  type.kind === "name" ||
  (type.kind === "shape" && type.entries.every((each) => each.required && each.type.kind === "name"));
