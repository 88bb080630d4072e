import { expect, test } from "vitest";
import { putNote } from "../../src/report/gitlab-note.ts";

/** A GitLab with some notes: what was asked of it. */
function gitlab(notes: { id: number; body: string }[], status = 200) {
  const asked: string[] = [];
  const call = async (url: string | URL | Request, init?: RequestInit) => {
    asked.push(`${init?.method} ${String(url).replace("https://gitlab.test", "")}`);
    const page = Number(new URL(String(url)).searchParams.get("page"));
    return Response.json(init?.method === "GET" ? notes.slice((page - 1) * 100, page * 100) : {}, { status });
  };
  const about = { api: "https://gitlab.test", project: "12", number: 7, token: "t", name: "gate" };
  return { asked, request: { ...about, fetch: call as typeof fetch } };
}
const others = Array.from({ length: 100 }, (_, id) => ({ id, body: "Nice." }));

test("writes a note where there is none, and changes its own in place", async () => {
  const empty = gitlab(others);
  await putNote(empty.request, "All hold.");
  expect(empty.asked.at(-1)).toBe("POST /projects/12/merge_requests/7/notes");
  const own = gitlab([...others, { id: 201, body: "<!-- perf-budget gate -->\n\nold" }]);
  await putNote(own.request, "All hold.");
  expect(own.asked.at(-1)).toBe("PUT /projects/12/merge_requests/7/notes/201");
});

test("says what a refused token lacks", async () => {
  await expect(putNote(gitlab([], 403).request, "")).rejects.toThrow("the token needs the scope `api`");
});
