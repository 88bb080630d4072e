/** SVG in short words. Numbers are cut to tenths: a picture of 640 pixels shows no more. */
export type Point = readonly [x: number, y: number];

const n = (number: number) => String(Math.round(number * 10) / 10);

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = "") =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = "") =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;

export const ring = (x: number, y: number, r: number, stroke: string, width: number, more = "") =>
  circle(x, y, r, "none", `stroke="${stroke}" stroke-width="${n(width)}" ${more}`);

export const poly = (points: readonly Point[], fill: string, more = "") =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;

export const stroke = (points: readonly Point[], color: string, width: number, more = "") =>
  `<polyline points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="none" stroke="${color}" stroke-width="${n(width)}" ${more}/>`;

export const group = (content: string, more: string) => `<g ${more}>${content}</g>`;

/** A smooth line through points, as the `d` of a path. */
export function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  let d = `M${n(first![0])} ${n(first![1])}`;
  let [px, py] = first!;
  for (const [x, y] of rest) {
    const middle = (px + x) / 2;
    d += `C${n(middle)} ${n(py)} ${n(middle)} ${n(y)} ${n(x)} ${n(y)}`;
    [px, py] = [x, y];
  }
  return d;
}

/** Corners of a shape around a point; `inner` below 1 makes a star of it. */
export function around(x: number, y: number, r: number, corners: number, turn = 0, inner = 1): Point[] {
  const count = inner === 1 ? corners : corners * 2;
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (i / count) * Math.PI * 2 - Math.PI / 2;
    const radius = inner !== 1 && i % 2 ? r * inner : r;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}
