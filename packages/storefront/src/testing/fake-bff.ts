import { CallError, type Client } from "../contract/client.ts";
import type { Commands, Queries } from "../contract/contract.ts";
import type { AnswerOf, InputOf } from "../contract/endpoint.ts";
import type { ErrorCode } from "../contract/errors.ts";

/** How a BFF answers in a test: by the names of the contract. A function may throw what `refusal` makes. */
export type FakeAnswers = {
  [N in keyof Queries]?:
    | AnswerOf<Queries[N]>
    | ((input: InputOf<Queries[N]>) => Promise<AnswerOf<Queries[N]>> | AnswerOf<Queries[N]>);
} & {
  [N in keyof Commands]?:
    | AnswerOf<Commands[N]>
    | ((input: InputOf<Commands[N]>) => Promise<AnswerOf<Commands[N]>> | AnswerOf<Commands[N]>);
};

/** What a BFF says no with. */
export function refusal(status: number, code: ErrorCode, detail: string): CallError {
  return new CallError(status, { type: `/api/docs#${code}`, title: detail, status, code, detail, requestId: "test" });
}

/** A client whose other end is a table of answers. What the table leaves out is refused as unavailable; nobody is signed in. */
export function fakeBff(answers: FakeAnswers): { client: Client; asked: { name: string; input: unknown }[] } {
  const asked: { name: string; input: unknown }[] = [];
  const call = async (name: string, input: unknown = {}): Promise<unknown> => {
    asked.push({ name, input });
    const answer = (answers as Record<string, unknown>)[name];
    if (typeof answer === "function") return (answer as (input: unknown) => unknown)(input);
    if (answer !== undefined) return answer;
    if (name === "GET me") throw refusal(401, "unauthenticated", "Nobody is signed in.");
    throw refusal(503, "unavailable", `The test has no answer for ${name}.`);
  };
  return { client: { query: call, command: call } as unknown as Client, asked };
}
