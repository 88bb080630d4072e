import { readFileSync } from "node:fs";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { PullRequest } from "../report/github-comment.ts";
import type { MergeRequest } from "../report/gitlab-note.ts";

const githubSchema = z.object({
  GITHUB_EVENT_PATH: z.string(),
  GITHUB_REPOSITORY: z.string(),
  GITHUB_API_URL: z.string().default("https://api.github.com"),
  GITHUB_TOKEN: z.string().min(1, { error: "is empty" }),
});
const eventSchema = z.object({ pull_request: z.object({ number: z.number().int() }) });
const gitlabSchema = z.object({
  CI_API_V4_URL: z.string(),
  CI_PROJECT_ID: z.string(),
  CI_MERGE_REQUEST_IID: z.coerce.number().int(),
  GITLAB_TOKEN: z.string().min(1, { error: "is empty" }),
});

/** Where CI says that a comment belongs. */
export type CommentPlace =
  | { host: "github"; pull: Omit<PullRequest, "name"> }
  | { host: "gitlab"; request: Omit<MergeRequest, "name"> };

/** Reads CI's own environment. Null where there is neither a pull nor a merge request; throws a `Refusal` where a part is missing. */
export function commentPlace(env: NodeJS.ProcessEnv): CommentPlace | null {
  if (env["GITHUB_ACTIONS"]) {
    const { success, data } = eventSchema.safeParse(eventOf(env["GITHUB_EVENT_PATH"]));
    if (!success) return null;
    const given = read(githubSchema, env);
    return {
      host: "github",
      pull: {
        api: given.GITHUB_API_URL,
        repository: given.GITHUB_REPOSITORY,
        number: data.pull_request.number,
        token: given.GITHUB_TOKEN,
      },
    };
  }
  if (!env["GITLAB_CI"] || !env["CI_MERGE_REQUEST_IID"]) return null;
  const given = read(gitlabSchema, env);
  return {
    host: "gitlab",
    request: {
      api: given.CI_API_V4_URL,
      project: given.CI_PROJECT_ID,
      number: given.CI_MERGE_REQUEST_IID,
      token: given.GITLAB_TOKEN,
    },
  };
}

function eventOf(path: string | undefined): unknown {
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function read<T>(schema: z.ZodType<T>, env: NodeJS.ProcessEnv): T {
  const { data, error } = schema.safeParse(env);
  if (data) return data;
  const names = error!.issues.map(({ path }) => path.map(String).join(".")).join(", ");
  throw new Refusal(
    `The comment cannot be written: ${names} is not set.`,
    "Pass it to this step; docs/ci.md shows how.",
  );
}
