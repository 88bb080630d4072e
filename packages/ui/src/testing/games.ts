const first = ["Moon", "Star", "Iron", "Crystal", "Night", "Turbo", "Secret", "Pixel", "Dragon", "Silver"];
const second = ["Quest", "Racer", "Legends", "Garden", "Force", "Island", "Tower", "Arena", "Express", "Story"];
const machines = ["NES", "Super NES", "Game Boy", "Sega Genesis", "PlayStation", "Nintendo 64"];

/** A made-up game for sale, the same for the same number in every run. */
export type Game = {
  id: number;
  title: string;
  machine: string;
  year: number;
  priceCents: number;
  stars: number;
  ratings: number;
  available: number;
  color: string;
};

export function gameNumber(id: number): Game {
  const mixed = Math.imul(id + 1, 2654435761) >>> 0;
  const pick = <T>(list: readonly T[], shift: number) => list[(mixed >>> shift) % list.length] as T;
  const part = mixed % 7 === 0 ? ` ${1 + (mixed % 3)}: the very long road back to the castle beyond the sea` : "";
  return {
    id,
    title: `${pick(first, 3)} ${pick(second, 9)}${part}`,
    machine: pick(machines, 5),
    year: 1985 + (mixed % 17),
    priceCents: 499 + (mixed % 9000),
    stars: 1 + (mixed % 41) / 10,
    ratings: mixed % 900,
    available: mixed % 4,
    color: `hsl(${mixed % 360} 32% 46%)`,
  };
}

export const games = (count: number): Game[] => Array.from({ length: count }, (_, id) => gameNumber(id));
