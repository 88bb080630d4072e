import type { Game } from "./games.ts";

/** A drawn box of a made-up game, as an address that needs no server. */
export function boxOf(game: Game): string {
  const [, hue = "0"] = /hsl\((\d+)/.exec(game.color) ?? [];
  const far = (Number(hue) + 40) % 360;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"><rect width="300" height="400" fill="hsl(${hue} 34% 30%)"/><circle cx="${90 + (game.id % 5) * 30}" cy="150" r="70" fill="hsl(${far} 46% 62%)"/><path d="M0 300 75 220l60 50 80-90 85 100v120H0z" fill="hsl(${hue} 30% 20%)"/><rect y="372" width="300" height="28" fill="hsl(${far} 46% 62%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
