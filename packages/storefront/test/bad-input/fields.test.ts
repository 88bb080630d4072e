import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { allEndpoints } from "../world/endpoint-list.ts";
import type { Member } from "../world/member.ts";
import { ShopWorld } from "../world/shop-world.ts";
import { askWith, type Parts } from "./ask-with.ts";
import { goodInputs } from "./good-inputs.ts";
import { at, type Json, placesIn, put } from "./places.ts";
import { randomSeed } from "../../src/testing/random-seed.ts";

// A whole shop on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

let world: ShopWorld;
let member: Member;

beforeAll(async () => {
  world = await ShopWorld.open({ env: { COMMANDS_PER_MINUTE: "1000000" } });
  member = await world.signUp();
}, 60_000);
afterAll(() => world.close());
afterEach(() => world.witness.check());

/** What the contract allows to come of an input with something wrong in it; the witness sees to the form. */
const fine = new Set(
  "ok invalid_input not_found forbidden version_conflict too_large wrong_credentials token_expired".split(" ").concat(
    // An input may be broken in a way that leaves it good.
    "price_changed already_reviewed own_listing out_of_stock rate_limited account_not_confirmed".split(" "),
    "idempotency_key_reused not_cancellable payment_declined unsupported_media_type".split(" "),
  ),
);

const withInput = allEndpoints.filter(({ name }) => Object.keys(goodInputs[name] as object).length > 0);

const odd: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    true,
    "",
    " ",
    [],
    {},
    [[]],
    -1,
    0,
    0.5,
    1e21,
    -1e21,
    2 ** 31,
    2 ** 53,
    1e308,
    "NaN",
    "Infinity",
    "0x10",
    "1e5",
    "-0",
    "9".repeat(40),
    "\u0000",
    "a\u0000b",
    "\ud800",
    "\udc00 low",
    "\u001b[2J",
    "\u202Etxt",
    "x".repeat(70_000),
    "' OR 1=1; DROP TABLE accounts; --",
    "<script>alert(1)</script>",
    "{{7*7}}${7*7}",
    "../../etc/passwd",
    "__proto__",
    "constructor",
    "2026-02-30T25:61:61Z",
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
);
const strangers = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "id",
  "sellerId",
  "accountId",
  "role",
  "\u0000",
);

test.each(withInput)("$name takes anything in any of its fields without breaking", async (listed) => {
  const good = goodInputs[listed.name] as unknown as Json;
  const broken = fc
    .record({ place: fc.constantFrom(...placesIn(good).slice(1)), value: odd, stranger: fc.option(strangers) })
    .map(({ place, value, stranger }) => {
      if (stranger && typeof at(good, place) === "object") return put(good, [...place, stranger], value ?? {});
      return put(good, place, value);
    });
  await fc.assert(
    fc.asyncProperty(broken, async (parts) => {
      const code = await askWith(member, listed, {
        headers: { "idempotency-key": randomUUID() },
        ...(parts as object),
      });
      expect(fine).toContain(code);
      world.witness.check();
    }),
    { seed: randomSeed, numRuns: 60 },
  );
});

/** Places of an input's body with text of people's own in it. */
const texts = allEndpoints.flatMap((listed) => {
  const good = goodInputs[listed.name] as { body?: Json };
  return (
    placesIn(good.body ?? null)
      // A password may be anything, being kept as a hash.
      .filter((place) => typeof at(good.body ?? null, place) === "string" && place.at(-1) !== "password")
      .map((place) => ({ listed, name: listed.name, where: place.join("."), place, body: good.body! }))
  );
});

test.each(texts)("$name refuses what no text is in $where, and says where", async ({ listed, place, body }) => {
  for (const bad of ["a\u0000b", "a\u001bb", "a\ud800b", "\udc00"]) {
    const parts = { ...(goodInputs[listed.name] as Parts), body: put(body, place, bad)! };
    const response = await askWith(member, listed, parts);
    expect([JSON.stringify(bad), response]).toEqual([JSON.stringify(bad), "invalid_input"]);
  }
});
