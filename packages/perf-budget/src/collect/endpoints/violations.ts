import type { ProbedEndpoint } from "../../endpoint-contract.ts";
import type { Answer } from "./ask.ts";
import { readBody } from "./read-body.ts";

/** What is wrong with an answer. */
export interface Violation {
  /** Where in the answer, with places in lists left open; empty for the answer itself. */
  path: string;
  problem: string;
}

/** Checks answers of one endpoint. The same answer again costs nothing. */
export function createChecker({
  answer: schema,
  status: expected,
}: ProbedEndpoint): (answer: Answer) => Promise<Violation[]> {
  const known = new Map<string, Promise<Violation[]>>();
  const check = async (answer: Answer): Promise<Violation[]> => {
    const { status } = answer;
    const isExpected = expected === undefined ? status >= 200 && status < 300 : status === expected;
    if (!isExpected) return [{ path: "", problem: `status ${status}, expected ${expected ?? "200 to 299"}` }];
    if (schema === null) return [];
    let value: unknown;
    try {
      value = readBody(answer);
    } catch {
      return [{ path: "", problem: `${answer.headers["content-type"] ?? "something"}, expected JSON` }];
    }
    const { issues = [] } = await schema["~standard"].validate(value);
    return issues.map(({ message, path = [] }) => ({
      path: path.reduce<string>((at, part) => {
        const key = typeof part === "object" ? part.key : part;
        return typeof key === "number" ? `${at}[]` : at ? `${at}.${String(key)}` : String(key);
      }, ""),
      problem: message,
    }));
  };
  return (answer) => {
    const key = `${answer.status} ${answer.body.toString("base64")}`;
    const before = known.get(key);
    if (before) return before;
    const found = check(answer);
    if (known.size < 1000) known.set(key, found);
    return found;
  };
}
