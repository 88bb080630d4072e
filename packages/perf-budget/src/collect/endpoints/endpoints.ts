import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Build, BuildCollector, Measured } from "../../collector.ts";
import type { BackendTiming, EndpointContract, ProbedEndpoint } from "../../endpoint-contract.ts";
import { endpointMetrics } from "../../metric.ts";
import { nearest } from "../../nearest.ts";
import { Refusal } from "../../refusal.ts";
import { ask, type Asking } from "./ask.ts";
import { type Asked, burst, type Load } from "./burst.ts";
import { readTiming } from "./read-timing.ts";
import type { Checked } from "./checked.ts";
import { sumUp } from "./sum-up.ts";
import { createChecker, type Violation } from "./violations.ts";

const timeoutMs = 10_000;
/** Before the first burst that counts: a part of one, so that code is compiled and connections are open. */
const warmUpShare = 0.5;

/** A build that was asked before. */
interface Opened {
  headers: Record<string, string>;
  /** By endpoint: what its first, cold answers said of the work behind them. */
  cold: Map<string, BackendTiming[]>;
}

/**
 * Loads a build's endpoints, one after the other, with a burst for each pair.
 * @param names those that budgets ask about
 * @throws Refusal for a name that the contract does not have
 */
export function createEndpointCollector(
  contract: EndpointContract,
  load: Load,
  names: readonly string[],
): BuildCollector {
  const probed = names.map((name) => find(contract, name));
  const checkers = new Map(probed.map((endpoint) => [endpoint.name, createChecker(endpoint)]));
  const read = contract.readTiming ?? readTiming;
  const opened = new Map<string, Promise<Opened>>();

  async function open({ url }: Build, asking: Asking): Promise<Opened> {
    const headers = (await contract.open?.(url)) ?? {};
    const as = (endpoint: ProbedEndpoint) => askingAs(endpoint, asking, headers);
    const cold = new Map<string, BackendTiming[]>();
    for (const endpoint of probed) {
      const timings: BackendTiming[] = [];
      for (const example of endpoint.requests) {
        const answer = await ask(as(endpoint), endpoint.method, example);
        if (answer.headers["server-timing"] !== undefined) timings.push(read(answer.headers["server-timing"]));
      }
      cold.set(endpoint.name, timings);
      await burst(endpoint, as(endpoint), { ...load, burstMs: load.burstMs * warmUpShare });
    }
    return { headers, cold };
  }

  async function check(endpoint: ProbedEndpoint, asked: Asked): Promise<Checked> {
    const { failure, headers } = asked.answer;
    const violations: Violation[] = failure === null ? await checkers.get(endpoint.name)!(asked.answer) : [];
    const header = headers["server-timing"];
    return { ...asked, violations, timing: header === undefined ? null : read(header) };
  }

  return {
    name: "endpoints",
    metrics: endpointMetrics,
    when: "each-pair",
    async measure(build, signal) {
      const options = { keepAlive: true, maxSockets: load.connections };
      const agent = build.url.startsWith("https:") ? new HttpsAgent(options) : new HttpAgent(options);
      const asking = { origin: build.url, headers: {}, agent, timeoutMs, signal };
      try {
        if (!opened.has(build.url)) opened.set(build.url, open(build, asking));
        const { headers, cold } = await opened.get(build.url)!;
        const measured: Measured[] = [];
        for (const endpoint of probed) {
          const asked = await burst(endpoint, askingAs(endpoint, asking, headers), load);
          const checked = await Promise.all(asked.map((each) => check(endpoint, each)));
          measured.push(...sumUp(endpoint.name, checked, cold.get(endpoint.name) ?? []));
        }
        signal.throwIfAborted();
        return measured;
      } finally {
        agent.destroy();
      }
    },
  };
}

const askingAs = ({ isForStrangers }: ProbedEndpoint, asking: Asking, headers: Opened["headers"]): Asking =>
  isForStrangers === true ? asking : { ...asking, headers };

function find({ endpoints }: EndpointContract, name: string): ProbedEndpoint {
  const known = endpoints.map((each) => each.name);
  const found = endpoints.find((each) => each.name === name);
  if (found) return found;
  const near = nearest(name, known);
  throw new Refusal(
    `The configuration has budgets for the endpoint ${JSON.stringify(name)}, which its contract does not have.`,
    near === null ? `It has: ${known.join(", ")}.` : `Did you mean ${JSON.stringify(near)}?`,
  );
}
