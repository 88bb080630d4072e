import { writeWhole } from "../../src/files/write-whole.ts";

/** Writes 200 kB of one digit after 200 kB of another, without a pause, until it is killed; tells its parent after each. */
for (let round = 0; ; round += 1) {
  writeWhole(process.argv[2]!, String(round % 10).repeat(200_000));
  await new Promise((resolve) => process.send!(round, undefined, undefined, resolve));
}
