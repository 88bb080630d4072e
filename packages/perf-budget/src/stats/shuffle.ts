import { createCoin } from "./coin.ts";

/** Draws orders that follow from the seed: of any two things, either is as likely to come first, whatever was drawn before. */
export function shuffle(seed: number): <T>(things: readonly T[]) => T[] {
  const coin = createCoin(seed);
  const number = () => Array.from({ length: 30 }, coin).reduce((sum, isUp) => sum * 2 + Number(isUp), 0);
  return (things) =>
    things
      .map((thing) => ({ thing, place: number() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ thing }) => thing);
}
