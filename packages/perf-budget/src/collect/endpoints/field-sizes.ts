/** Bytes of each plain value of an answer, added up by where it stands: all titles of a list are `items[].title`. */
export function fieldSizes(answer: unknown): Map<string, number> {
  const sizes = new Map<string, number>();
  const visit = (value: unknown, path: string, nameBytes: number) => {
    if (Array.isArray(value)) for (const each of value) visit(each, `${path}[]`, 0);
    else if (typeof value === "object" && value !== null)
      for (const [name, each] of Object.entries(value))
        visit(each, path ? `${path}.${name}` : name, Buffer.byteLength(JSON.stringify(name)) + 1);
    else sizes.set(path, (sizes.get(path) ?? 0) + nameBytes + Buffer.byteLength(JSON.stringify(value) ?? ""));
  };
  visit(answer, "", 0);
  return sizes;
}
