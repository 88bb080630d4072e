export interface Game {
  id: number;
  title: string;
  price: number;
}

const firsts = ["Zelda", "Metroid", "Castle", "Dragon", "Star", "River", "Ninja", "Robot"];
const seconds = ["Quest", "Racer", "Saga", "Legends", "World", "Puzzle"];

/** The same 200 games each time. */
export const games: readonly Game[] = Array.from({ length: 200 }, (_, id) => ({
  id,
  title: `${firsts[id % firsts.length]} ${seconds[id % seconds.length]} ${id}`,
  price: 500 + ((id * 37) % 60) * 100,
}));
