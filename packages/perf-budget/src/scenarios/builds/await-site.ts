import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../../refusal.ts";
import type { ProcessGroup } from "./process-group.ts";

const betweenMs = 100;

/** Resolves when the site answers with anything but an error of its own. Rejects when its process ends or time is up. */
export async function awaitSite(
  { url, readyMs, group, command }: { url: string; readyMs: number; group: ProcessGroup | null; command: string },
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + readyMs;
  let last = "nothing answers";
  while (performance.now() < until) {
    signal.throwIfAborted();
    const ending = group?.ending();
    if (ending) throw new Refusal(`The site ended before it answered: \`${command}\` ${ending}.`, said(group));
    const status = await statusOf(url, signal);
    if (typeof status === "number" && status < 500) return;
    last = typeof status === "number" ? `it answers with ${status}` : status;
    await wait(betweenMs, undefined, { signal });
  }
  throw new Refusal(
    `The site did not get ready within ${readyMs / 1000} s: ${last} at ${url}.`,
    group
      ? `${said(group)}\nGive it more time by site.readyMs, or correct site.url.`
      : "Start it, or let site.command do so.",
  );
}

/** What the command printed at last, for whoever has to find out what is wrong with it. */
export const said = (group: ProcessGroup | null): string => {
  const output = group?.output() ?? "";
  return output ? `It printed at last:\n${output.split("\n").slice(-12).join("\n")}` : "It printed nothing.";
};

/** The status that an address answers with, or why it does not answer. */
export async function statusOf(url: string, signal: AbortSignal): Promise<number | string> {
  try {
    const answer = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch (error) {
    signal.throwIfAborted();
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return cause === "ECONNREFUSED" ? "nothing answers" : (cause ?? (error as Error).message);
  }
}
