import { startTransition, useState } from "react";
import type { Commands } from "../contract/contract.ts";
import type { AnswerOf, InputOf } from "../contract/endpoint.ts";
import { useData, type Data } from "./data-context.ts";
import type { DataStore } from "./data-store.ts";
import type { QueryAnswer, QueryName, Question } from "./question.ts";

export type CommandName = keyof Commands & string;
type Input<N extends CommandName> = InputOf<Commands[N]>;
type Answer<N extends CommandName> = AnswerOf<Commands[N]>;

/** Changes an answer that is here already, as if the server had given it; does nothing where there is none. */
export type Change = <Q extends QueryName>(
  question: Question<Q>,
  change: (answer: QueryAnswer<Q>) => QueryAnswer<Q>,
) => void;

export interface CommandPlan<N extends CommandName> {
  /** Shows at once what will be true if the server agrees. Taken back when it does not. */
  optimistic?: (change: Change, input: Input<N>) => void;
  /** What is asked again afterwards: names of queries, or keys of questions. */
  invalidates?: (input: Input<N>, answer: Answer<N>) => readonly string[];
}

export interface Command<N extends CommandName> {
  /** Sends it. Rejects with a `CallError` when refused, after what was shown is taken back. */
  send: (input: Input<N>) => Promise<Answer<N>>;
  isBusy: boolean;
  /** Why the last one failed; null after the next is sent. */
  error: unknown;
}

/** A command of the contract with what it changes on the page. */
export function useCommand<N extends CommandName>(name: N, plan: CommandPlan<N> = {}): Command<N> {
  const data = useData();
  const [underWay, setUnderWay] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const send = (input: Input<N>) => {
    setError(null);
    setUnderWay((count) => count + 1);
    return carryOut(data, name, plan, input)
      .catch((refused: unknown) => {
        setError(refused);
        throw refused;
      })
      .finally(() => startTransition(() => setUnderWay((count) => count - 1)));
  };
  return { send, isBusy: underWay > 0, error };
}

async function carryOut<N extends CommandName>(
  { store, command }: Data,
  name: N,
  plan: CommandPlan<N>,
  input: Input<N>,
): Promise<Answer<N>> {
  const takeBack = showAtOnce(store, (change) => plan.optimistic?.(change, input));
  try {
    const answer = (await (command as (name: N, input: Input<N>) => Promise<unknown>)(name, input)) as Answer<N>;
    for (const start of plan.invalidates?.(input, answer) ?? []) store.invalidate(start);
    return answer;
  } catch (refused) {
    takeBack();
    throw refused;
  }
}

/** @returns how to take it back: what the server said before, and its word again in case more has changed since. */
function showAtOnce(store: DataStore, show: (change: Change) => void): () => void {
  const undo: (() => void)[] = [];
  show((question, change) => {
    const before = store.peek(question);
    if (before === undefined) return;
    const after = change(before);
    store.put(question, after);
    undo.push(() => {
      // Another change on top of ours cannot be taken apart; the server knows.
      if (store.peek(question) === after) store.put(question, before);
      else store.invalidate(question.key);
    });
  });
  return () => {
    for (const takeBack of undo.toReversed()) takeBack();
  };
}
