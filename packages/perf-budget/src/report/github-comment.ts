/** Where a comment goes, and as whom. */
export interface PullRequest {
  /** `https://api.github.com`, or an Enterprise server's. */
  api: string;
  /** `owner/name`. */
  repository: string;
  number: number;
  token: string;
  /** Tells the comments of several gates on one pull request apart. */
  name: string;
  fetch?: typeof fetch;
}

/** GitHub refuses longer comments. */
const longestComment = 65_536;

/**
 * Writes the gate's comment on a pull request: the one from an earlier run is changed in place. Gives its address. Rejects when
 * GitHub refuses; the verdict does not depend on that.
 */
export async function putComment(pull: PullRequest, markdown: string): Promise<string> {
  const marker = `<!-- perf-budget ${pull.name} -->`;
  const cut = "\n\n… cut here: the whole report is among the run's files.\n";
  const room = longestComment - marker.length - 1;
  const body = `${marker}\n${markdown.length > room ? `${markdown.slice(0, room - cut.length)}${cut}` : markdown}`;
  const comments = `/repos/${pull.repository}/issues/${pull.number}/comments`;
  for (let page = 1; ; page += 1) {
    const all = (await ask(pull, "GET", `${comments}?per_page=100&page=${page}`)) as { id: number; body?: string }[];
    const own = all.find((each) => each.body?.startsWith(marker));
    if (own) return address(await ask(pull, "PATCH", `/repos/${pull.repository}/issues/comments/${own.id}`, { body }));
    if (all.length < 100) return address(await ask(pull, "POST", comments, { body }));
  }
}

const address = (comment: unknown): string => String((comment as { html_url?: string }).html_url);

async function ask(
  { api, token, fetch: call = fetch }: PullRequest,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await call(`${api}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: "application/vnd.github+json",
      "content-type": "application/json",
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok)
    throw new Error(
      `GitHub answered ${response.status} to ${method} ${path}: the token needs \`pull-requests: write\`.`,
    );
  return response.json();
}
