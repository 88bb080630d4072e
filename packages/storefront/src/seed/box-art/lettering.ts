import { glyph, plainLetters } from "./pixel-font.ts";

/** Text as one path. */
export interface Lettering {
  /** For `d`; its upper left corner is at 0,0. */
  d: string;
  width: number;
  height: number;
  /** Of one pixel of the letters. */
  pixel: number;
}

export interface LetteringOptions {
  maxWidth: number;
  maxHeight: number;
  /** Of one pixel, at most. */
  maxPixel: number;
  maxLines: number;
  /** How much taller than wide a pixel is. */
  stretch?: number;
  align?: "left" | "middle";
}

const [wide, tall, leading] = [6, 7, 3];

/** The text in as few lines and as large as fits. What fits in no way is cut, with dots. */
export function letter(text: string, options: LetteringOptions): Lettering {
  const { maxWidth, maxHeight, maxPixel, maxLines, stretch = 1, align = "left" } = options;
  const words = plainLetters(text).split(" ");
  let best: { lines: string[]; pixel: number } | undefined;
  for (let count = 1; count <= maxLines; count += 1) {
    const lines = broken(words, count);
    const columns = Math.max(...lines.map((line) => line.length)) * wide - 1;
    const rows = lines.length * (tall + leading) - leading;
    const pixel = Math.min(maxPixel, maxWidth / columns, maxHeight / (rows * stretch));
    if (!best || pixel > best.pixel * 1.04) best = { lines, pixel };
  }
  // Smaller than this nobody could read; a name cut short says more.
  const least = maxWidth / (22 * wide);
  if (best!.pixel < least) best = { lines: cut(best!.lines, 22), pixel: Math.min(least, maxPixel) };
  return drawn(best!.lines, best!.pixel, stretch, align);
}

/** Words in that many lines, the longest line as short as can be. */
function broken(words: string[], count: number): string[] {
  const total = words.join(" ").length;
  for (let limit = Math.max(Math.ceil(total / count), ...words.map((word) => word.length)); ; limit += 1) {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    if (lines.length <= count || limit >= total) return lines;
  }
}

const cut = (lines: string[], most: number) =>
  lines.map((line) => (line.length > most ? `${line.slice(0, most - 2)}..` : line));

function drawn(lines: string[], pixel: number, stretch: number, align: "left" | "middle"): Lettering {
  const columns = Math.max(...lines.map((line) => line.length)) * wide - 1;
  const step = pixel * stretch;
  let d = "";
  lines.forEach((line, row) => {
    const shift = align === "middle" ? ((columns - (line.length * wide - 1)) / 2) * pixel : 0;
    [...line].forEach((character, i) => {
      glyph(character)?.forEach((pixels, y) => {
        for (const run of pixels.matchAll(/#+/g)) {
          const x = shift + (i * wide + run.index) * pixel;
          d += `M${short(x)} ${short((row * (tall + leading) + y) * step)}h${short(run[0].length * pixel)}v${short(step)}h${short(-run[0].length * pixel)}z`;
        }
      });
    });
  });
  return { d, width: columns * pixel, height: (lines.length * (tall + leading) - leading) * step, pixel };
}

const short = (number: number) => String(Math.round(number * 100) / 100);
