import { Client } from "pg";
import { expect, it } from "vitest";
import { makeSeedPlan } from "../../seed/make-plan.ts";
import { demoAccounts } from "../../seed/people/accounts.ts";
import { fillAuth } from "./seed.ts";
import { authWorld, refusal } from "./testing/auth-world.ts";

const { url, service } = await authWorld();

it("lets the demo accounts sign in, and the plan's other people be seen but not signed in to", async () => {
  const plan = makeSeedPlan({ listings: 1_000 });
  const client = new Client({ connectionString: url });
  await client.connect();
  let rows = 0;
  await fillAuth(client, plan, (more) => void (rows += more));
  await client.end();
  const people = [...plan.accounts()];
  expect(rows).toBe(people.length);

  for (const { email, password, name } of Object.values(demoAccounts))
    expect((await service.logIn({ email, password })).me.name).toBe(name);
  const other = people.find(({ password }) => password === null)!;
  expect(await service.getPeople({ accountIds: [other.id] })).toEqual([
    { id: other.id, name: other.name, picture: null },
  ]);
  for (const password of ["", "null", "anything"])
    expect(await refusal(service.logIn({ email: other.email, password }))).toBe("wrong_credentials");
});
