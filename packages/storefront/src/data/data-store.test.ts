import { expect, it, vi } from "vitest";
import { CallError } from "../contract/client.ts";
import { unpackAnswers, packAnswers } from "./carried.ts";
import { DataStore, freshMs } from "./data-store.ts";
import { ask, type Question } from "./question.ts";

const suggest = (q: string) => ask("GET products/suggest", { search: { q } });
const answer = (text: string) => ({ items: [{ text, platform: null, count: 1 }] });

/** A store on answers by hand, at a time by hand. */
function world() {
  const clock = { now: 0 };
  const asked: { question: Question; arrive: (value: unknown) => void; fail: (reason: unknown) => void }[] = [];
  const query = (question: Question) => new Promise((arrive, fail) => void asked.push({ question, arrive, fail }));
  return { clock, asked, store: new DataStore(query, () => clock.now) };
}

it("asks once, whoever reads", async () => {
  const { store, asked } = world();
  expect(store.read(suggest("ma"))).toBe(store.read(suggest("ma")));
  expect(asked).toHaveLength(1);
  asked[0]?.arrive(answer("mario"));
  expect(await store.read(suggest("ma"))).toEqual(answer("mario"));
  expect(store.peek(suggest("ma"))).toEqual(answer("mario"));
});

it("takes the same question for the same, whatever its fields are written in", () => {
  const one = ask("GET products/search", { search: { q: "a", platform: "nes", limit: 24 } });
  expect(ask("GET products/search", { search: { limit: 24, platform: "nes", q: "a" } }).key).toBe(one.key);
  expect(ask("GET products/search", { search: { limit: 24, platform: "nes", q: "b" } }).key).not.toBe(one.key);
});

it("shows an answer that is no longer fresh, asks behind it, and tells of the new one without haste", async () => {
  const { store, asked, clock } = world();
  store.put(suggest("ma"), answer("old"));
  const heard = vi.fn<(isUrgent: boolean) => void>();
  store.listen(suggest("ma"), heard);
  clock.now = freshMs - 1;
  store.refresh(suggest("ma"));
  expect(asked).toHaveLength(0);
  clock.now = freshMs;
  store.refresh(suggest("ma"));
  store.refresh(suggest("ma"));
  expect(asked).toHaveLength(1);
  expect(store.peek(suggest("ma"))).toEqual(answer("old"));
  asked[0]?.arrive(answer("new"));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(false));
  expect(store.peek(suggest("ma"))).toEqual(answer("new"));
});

it("keeps the old answer where no newer one comes, and tries again later", async () => {
  const { store, asked, clock } = world();
  store.put(suggest("ma"), answer("old"));
  clock.now = freshMs;
  store.refresh(suggest("ma"));
  asked[0]?.fail(new Error("no network"));
  await Promise.resolve();
  expect(store.peek(suggest("ma"))).toEqual(answer("old"));
  await vi.waitFor(() => {
    store.refresh(suggest("ma"));
    expect(asked).toHaveLength(2);
  });
});

it("does not let an answer that was asked for earlier overwrite a change by hand", async () => {
  const { store, asked, clock } = world();
  store.put(suggest("ma"), answer("old"));
  clock.now = freshMs;
  store.refresh(suggest("ma"));
  store.put(suggest("ma"), answer("mine"));
  asked[0]?.arrive(answer("theirs"));
  await Promise.resolve();
  await Promise.resolve();
  expect(store.peek(suggest("ma"))).toEqual(answer("mine"));
});

it("keeps a failure until somebody tries again", async () => {
  const { store, asked } = world();
  const read = store.read(suggest("ma"));
  asked[0]?.fail(new Error("no"));
  await expect(read).rejects.toThrow("no");
  expect(store.read(suggest("ma"))).toBe(read);
  store.forgetFailures();
  expect(store.read(suggest("ma"))).not.toBe(read);
});

it("asks again at once what is shown, and forgets what is not", () => {
  const { store, asked } = world();
  store.put(suggest("ma"), answer("shown"));
  store.put(suggest("ze"), answer("hidden"));
  store.listen(suggest("ma"), () => {});
  store.invalidate("GET products/suggest");
  expect(asked.map(({ question }) => question.key)).toEqual([suggest("ma").key]);
  expect(store.peek(suggest("ma"))).toEqual(answer("shown"));
  expect(store.peek(suggest("ze"))).toBeUndefined();
});

it("carries answers and refusals over to another store, once, as text that ends no script", () => {
  const { store } = world();
  const problem = { type: "", title: "", status: 404, code: "not_found", detail: "gone", requestId: "" } as const;
  store.put(suggest("ma"), answer("</script><b>"));
  store.putFailure(suggest("ze"), new CallError(404, problem));
  const sent = new Set<string>();
  const text = packAnswers(store, sent);
  expect(text).not.toContain("<");
  expect(packAnswers(store, sent)).toBe("");

  const { store: other, asked } = world();
  unpackAnswers(other, text);
  expect(other.peek(suggest("ma"))).toEqual(answer("</script><b>"));
  expect((other.failure(suggest("ze")) as CallError).problem).toEqual(problem);
  expect(asked).toHaveLength(0);
});
