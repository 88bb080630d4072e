import { expect, it } from "vitest";
import { titleKey } from "./title-key.ts";

it.each([
  ["Mega Man 2", "mega man 2"],
  ["  MEGA-MAN  2! ", "mega man 2"],
  ["Pokémon: Rød", "pokemon rød"],
  ["ドラゴンクエスト", "ドラゴンクエスト"],
  ["'); DROP TABLE titles; --", "drop table titles"],
  ["!!!", "!!!"],
])("takes %j for %j", (title, key) => {
  expect(titleKey(title)).toBe(key);
});
