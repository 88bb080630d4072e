/** How the author of a file writes, so that what we add looks like the rest. */
export interface TextStyle {
  eol: "\n" | "\r\n";
  quote: '"' | "'";
  /** `";"`, or empty where the file does without. */
  semicolon: ";" | "";
  /** One step of indentation. */
  indent: string;
}

/** The style that most lines of the text agree on; two spaces, double quotes and semicolons where none shows. */
export function styleOf(text: string): TextStyle {
  const singles = count(text, /(?:from|require\(|=|\() ?'/g);
  const doubles = count(text, /(?:from|require\(|=|\() ?"/g);
  const ended = count(text, /;[ \t]*\r?$/gm);
  const open = count(text, /[\w)'"`\]][ \t]*\r?$/gm);
  const step = /^(\t|  +)(?=\S)(?!\*)/m.exec(text)?.[1];
  return {
    eol: text.includes("\r\n") ? "\r\n" : "\n",
    quote: singles === doubles ? commonQuote(text) : singles > doubles ? "'" : '"',
    semicolon: ended === 0 && open > 2 ? "" : ";",
    indent: step ?? "  ",
  };
}

/** Where nothing is imported or assigned, any string tells. */
const commonQuote = (text: string) => (count(text, /'/g) > count(text, /"/g) ? ("'" as const) : ('"' as const));

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The white space that the line of `offset` starts with. */
export function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? "";
}
