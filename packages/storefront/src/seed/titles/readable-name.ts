/** The name as it stands on a box: `Legend of Zelda, The` is filed that way, and read the other way round. */
export function readableName(filed: string): string {
  const match =
    /^(.+?), (The|An?|Les|Die|[A-Z][^,:]*'s(?: (?:The|Der|Das|El|Il))?|Advanced Dungeons & Dragons)(:.*)?$/.exec(filed);
  const [, name, front, rest = ""] = match ?? [];
  if (!name || !front) return filed;
  return front.startsWith("Advanced") ? `${front}: ${name}${rest}` : `${front} ${name}${rest}`;
}
