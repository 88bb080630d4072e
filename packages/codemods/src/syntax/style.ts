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
  const ended = count(text, /;[ \t]*\r?$/gm);
  const open = count(text, /[\w)'"`\]][ \t]*\r?$/gm);
  const step = /^(\t|  +)(?=\S)(?!\*)/m.exec(text)?.[1];
  return {
    eol: text.includes("\r\n") ? "\r\n" : "\n",
    quote: quoteOf(text),
    semicolon: ended === 0 && open > 2 ? "" : ";",
    indent: step ?? "  ",
  };
}

/** What modules are named in tells most, as attributes of JSX have double quotes nearly everywhere; else any string. */
function quoteOf(text: string): TextStyle["quote"] {
  const more =
    count(text, /(?:from|import|require\() ?'/g) - count(text, /(?:from|import|require\() ?"/g) ||
    count(text, /[=(] ?'/g) - count(text, /[=(] ?"/g) ||
    count(text, /'/g) - count(text, /"/g);
  return more > 0 ? "'" : '"';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The white space that the line of `offset` starts with. */
export function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? "";
}
