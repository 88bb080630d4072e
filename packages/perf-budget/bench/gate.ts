/** `pnpm bench:gate:fixture`: what the gate is worth on the small site of its own tests. Its options are told in gate/command.ts. */
import { benchGate } from "./gate/command.ts";
import { openFixture } from "./gate/fixture.ts";

await benchGate(openFixture);
