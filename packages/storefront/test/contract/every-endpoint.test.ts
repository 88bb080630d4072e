import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Endpoint, refusalsOf } from "../../src/contract/endpoint.ts";
import type { ErrorCode } from "../../src/contract/errors.ts";
import { allEndpoints } from "../world/endpoint-list.ts";
import { ShopWorld } from "../world/shop-world.ts";
import { type Ask, asks, type Cast } from "./asks.ts";

// A whole shop on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const COMMANDS_PER_MINUTE = 100;

let world: ShopWorld;
let cast: Cast;

beforeAll(async () => {
  world = await ShopWorld.open({ env: { COMMANDS_PER_MINUTE: String(COMMANDS_PER_MINUTE) } });
  const [seller, buyer] = await Promise.all([world.seller(), world.signUp()]);
  cast = { world, seller, buyer, offer: await seller.sell({ quantity: 100 }) };
}, 60_000);
afterAll(() => world.close());
afterEach(() => world.witness.check());

test.each(allEndpoints)("$name answers as the contract has it, and not a word more", async ({ name }) => {
  await asks[name].ok(cast);
  expect(world.witness.heard.get(name)).toContain("ok");
});

const declared = allEndpoints.flatMap(({ name }) =>
  Object.entries(asks[name] as Record<string, Ask>)
    .filter(([code]) => code !== "ok")
    .map(([code, ask]) => ({ name, code, ask })),
);
test.each(declared)("$name says $code as declared", async ({ code, ask }) => {
  const said = await ask(cast).catch((error: { problem?: { code: string } }) => ({ refused: error.problem?.code }));
  expect(said).toMatchObject({ refused: code });
});

const withInput = allEndpoints.filter(({ endpoint }) => takes(endpoint, "invalid_input"));
test.each(withInput)("$name says invalid_input to what is nothing of the kind", async ({ name, endpoint, path }) => {
  const search = endpoint.search ? "?nonsense=1" : "";
  const wrong = endpoint.body ? { json: ["nothing of this"] } : {};
  expect(await cast.seller.ask(name, path() + search, wrong)).toBe("invalid_input");
});

const forMembers = allEndpoints.filter(({ endpoint }) => endpoint.audience === "member");
test.each(forMembers)("$name says unauthenticated to a visitor", async ({ name, path }) => {
  expect(await world.visitor().ask(name, path())).toBe("unauthenticated");
});

const commands = allEndpoints.filter(({ kind }) => kind === "commands");
test.each(commands)("$name says cross_site when another site made the browser ask", async ({ name, path }) => {
  for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }])
    expect(await cast.seller.ask(name, path({ id: 1 }), { headers })).toBe("cross_site");
});

const withBody = allEndpoints.filter(({ endpoint }) => endpoint.body);
test.each(withBody)(
  "$name says too_large and unsupported_media_type to bodies like that",
  async ({ name, endpoint, path }) => {
    const json = "x".repeat(endpoint.maxBodyBytes ?? 64 * 1024);
    expect(await cast.seller.ask(name, path(), { json })).toBe("too_large");
    const headers = { "content-type": "text/plain" };
    expect(await cast.seller.ask(name, path(), { body: "{}", headers })).toBe("unsupported_media_type");
  },
);

test("whoever changes too much in a minute is told so by every command, and still may look", async () => {
  const someone = await world.signUp();
  const visitor = world.visitor();
  for (let times = 0; times <= COMMANDS_PER_MINUTE; times++) {
    await someone.ask("PUT me", "/api/commands/me", { json: {} });
    await visitor.ask("DELETE sessions", "/api/commands/sessions");
  }
  for (const { name, endpoint, path } of commands) {
    const who = endpoint.audience === "member" ? someone : visitor;
    expect([name, await who.ask(name, path())]).toEqual([name, "rate_limited"]);
  }
  await someone.query("GET me");
  await visitor.query("GET home");
});

test("every refusal that the contract declares was heard", () => {
  const unheard = allEndpoints.flatMap(({ name, method, endpoint }) =>
    refusalsOf(method, endpoint)
      .filter((code) => takes(endpoint, code) && (method !== "GET" || code !== "rate_limited"))
      .filter((code) => !world.witness.heard.get(name)?.has(code))
      .map((code) => `${name}: ${code}`),
  );
  expect(unheard).toEqual([]);
});

/** Whether anything can earn this refusal of it here: what it does not take in cannot be wrong. */
function takes(endpoint: Endpoint, code: ErrorCode): boolean {
  switch (code) {
    case "invalid_input":
      return (endpoint.body ?? endpoint.search ?? endpoint.params) !== undefined;
    case "too_large":
    case "unsupported_media_type":
      return endpoint.body !== undefined;
    // Of connections rather than endpoints, see the BFF's listener.
    case "too_slow":
    // Needs a service that is away, see the tests of faults; or one that breaks, which none may.
    case "unavailable":
    case "internal":
      return false;
    default:
      return true;
  }
}
