/** Where a note goes, and as whom. */
export interface MergeRequest {
  /** `https://gitlab.com/api/v4`, or one's own server's. */
  api: string;
  /** Its number, or its address-encoded path. */
  project: string;
  number: number;
  token: string;
  /** Tells the notes of several gates on one merge request apart. */
  name: string;
  fetch?: typeof fetch;
}

/** GitLab refuses longer notes. */
const longestNote = 1_000_000;

/** Writes the gate's note on a merge request: the one from an earlier run is changed in place. Rejects when GitLab refuses. */
export async function putNote(request: MergeRequest, markdown: string): Promise<void> {
  const marker = `<!-- perf-budget ${request.name} -->`;
  const body = `${marker}\n\n${markdown}`.slice(0, longestNote);
  const notes = `/projects/${request.project}/merge_requests/${request.number}/notes`;
  for (let page = 1; ; page += 1) {
    const all = (await ask(request, "GET", `${notes}?per_page=100&page=${page}`)) as { id: number; body?: string }[];
    const own = all.find((each) => each.body?.startsWith(marker));
    if (own) return void (await ask(request, "PUT", `${notes}/${own.id}`, { body }));
    if (all.length < 100) return void (await ask(request, "POST", notes, { body }));
  }
}

async function ask(
  { api, token, fetch: call = fetch }: MergeRequest,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await call(`${api}${path}`, {
    method,
    headers: { "private-token": token, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok)
    throw new Error(`GitLab answered ${response.status} to ${method} ${path}: the token needs the scope \`api\`.`);
  return response.json();
}
