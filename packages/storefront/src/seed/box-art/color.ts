/** `#rrggbb` of a colour in OKLCH, where equal steps look equal: lightness and chroma from 0 to 1, hue in degrees. */
export function oklch(lightness: number, chroma: number, hue: number): string {
  // Out of what a screen can show: less colourful until it can.
  for (let c = chroma; ; c -= 0.01) {
    const channels = toRgb(lightness, Math.max(0, c), hue);
    if (c <= 0 || channels.every((channel) => channel >= -0.001 && channel <= 1.001)) return hexOf(channels);
  }
}

function toRgb(lightness: number, chroma: number, hue: number): number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
}

const hexOf = (channels: number[]) =>
  `#${channels
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** Between two colours; `part` 0 is the first. */
export function mix(from: string, to: string, part: number): string {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [a, b] = [channels(from), channels(to)];
  return hexOf(a.map((channel, i) => channel + (b[i]! - channel) * part));
}
