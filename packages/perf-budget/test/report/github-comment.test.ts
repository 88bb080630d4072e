import { expect, test } from "vitest";
import { putComment } from "../../src/report/github-comment.ts";

/** A GitHub with some comments: what was asked of it, and its answers. */
function github(comments: { id: number; body: string }[], status = 200) {
  const asked: string[] = [];
  const call = async (url: string | URL | Request, init?: RequestInit) => {
    asked.push(`${init?.method} ${String(url).replace("https://api.github.test", "")}`);
    if (init?.method === "GET") {
      const page = Number(new URL(String(url)).searchParams.get("page"));
      return Response.json(comments.slice((page - 1) * 100, page * 100), { status });
    }
    const { body } = JSON.parse(String(init?.body)) as { body: string };
    asked.push(`${body.slice(0, 40)} (${body.length})`);
    return Response.json({ html_url: "https://github.test/c/1" }, { status });
  };
  const pull = {
    api: "https://api.github.test",
    repository: "a/b",
    number: 7,
    token: "t",
    name: "gate",
    fetch: call as typeof fetch,
  };
  return { asked, pull };
}
const others = Array.from({ length: 100 }, (_, id) => ({ id, body: "Nice." }));

test("writes a comment where there is none", async () => {
  const { asked, pull } = github(others);
  expect(await putComment(pull, "All hold.")).toBe("https://github.test/c/1");
  expect(asked).toEqual([
    "GET /repos/a/b/issues/7/comments?per_page=100&page=1",
    "GET /repos/a/b/issues/7/comments?per_page=100&page=2",
    "POST /repos/a/b/issues/7/comments",
    "<!-- perf-budget gate -->\nAll hold. (35)",
  ]);
});

test("changes its own comment in place, and that of no other gate", async () => {
  const { asked, pull } = github([
    ...others,
    { id: 200, body: "<!-- perf-budget other -->\n" },
    { id: 201, body: "<!-- perf-budget gate -->\nold" },
  ]);
  await putComment(pull, "All hold.");
  expect(asked).toContain("PATCH /repos/a/b/issues/comments/201");
});

test("cuts what GitHub would refuse", async () => {
  const { asked, pull } = github([]);
  await putComment(pull, "x".repeat(100_000));
  expect(asked.at(-1)).toContain("(65536)");
});

test("says what a refused token lacks", async () => {
  await expect(putComment(github([], 403).pull, "")).rejects.toThrow(
    "403 to GET /repos/a/b/issues/7/comments?per_page=100&page=1: the token needs `pull-requests: write`",
  );
});
