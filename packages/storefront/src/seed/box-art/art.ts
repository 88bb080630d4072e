import type { Title } from "../plan.ts";
import { randomFor } from "../random.ts";

const known = new Map<number, { name: string; color: string }>();

/** The name of a title's pictures, and the colour to show until one is there. */
export function artOf(title: Title): { name: string; color: string } {
  let art = known.get(title.id);
  if (!art) known.set(title.id, (art = { name: artName(title), color: "#888888" }));
  return art;
}

function artName({ platform, name }: Title): string {
  const slug = name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${platform}-${slug}`;
}
void randomFor;
