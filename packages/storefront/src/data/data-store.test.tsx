import { expect, it } from "vitest";
import { DataStore, freshMs } from "./data-store.ts";
import { ask } from "./question.ts";

it("asks again for what is no longer fresh, but not who is there while nobody is", async () => {
  const asked: string[] = [];
  let nowMs = 0;
  const answers: Record<string, unknown> = { "GET me": null, "GET watchlist": { items: [] } };
  const store = new DataStore(
    async ({ name }) => {
      asked.push(name);
      return answers[name];
    },
    () => nowMs,
  );
  const questions = [ask("GET me"), ask("GET watchlist")] as const;
  await Promise.all(questions.map((question) => store.read(question)));
  nowMs = freshMs - 1;
  for (const question of questions) store.refresh(question);
  expect(asked).toEqual(["GET me", "GET watchlist"]);
  nowMs = freshMs;
  for (const question of questions) store.refresh(question);
  expect(asked).toEqual(["GET me", "GET watchlist", "GET watchlist"]);
});
