/** `pnpm bench:gate`: what the gate is worth on the shop. Its options are told in perf-budget/bench/gate/command.ts. */
import { benchGate } from "../../perf-budget/bench/gate/command.ts";
import { openShop } from "./gate/shop.ts";

await benchGate(openShop);
