/** Cuts a text where the typed text occurs in it, whatever its case. Parts in order; joined they are the text. */
export function highlight(text: string, typed: string): { text: string; isMatch: boolean }[] {
  const wanted = typed.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Lower case can be longer than the text itself (İ): then no place in it can be trusted.
  if (wanted === "" || lower.length !== text.length) return [{ text, isMatch: false }];
  const parts: { text: string; isMatch: boolean }[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    if (at > from) parts.push({ text: text.slice(from, at), isMatch: false });
    from = at + wanted.length;
    parts.push({ text: text.slice(at, from), isMatch: true });
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMatch: false });
  return parts;
}
