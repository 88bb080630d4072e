import { defineTransform } from "../../define.ts";
import { type Move, followMoves } from "../../moved-export.ts";
import { findings } from "./findings.ts";

const homes = ["react-dom/test-utils", "react-dom/test-utils.js", "react-test-renderer"];
const moves: Move[] = homes.map((from) => ({ from, name: "act", to: { module: "react", name: "act" } }));

/** `act` of the test utilities or the test renderer → `act` of React itself. */
export default defineTransform({
  name: "act",
  summary: "take act from react instead of its test packages",
  rows: [48],
  preset: "migrate",
  since: "18.3",
  validFrom: "18.3",
  words: ["react-dom/test-utils", "react-test-renderer"],
  findings,
  visit: (context) => followMoves(context, moves, { mocked: "act/mocked", loaded: "act/loaded" }),
});
