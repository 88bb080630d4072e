import { startTransition, use, useEffect, useState } from "react";
import { useData } from "./data-context.ts";
import type { DataStore } from "./data-store.ts";
import { ask, type InputRest, type QueryAnswer, type QueryName, type Question } from "./question.ts";
import type { Tracked } from "./settled.ts";

/**
 * The answer of a query. Suspends until it is here, throws a `CallError` when it was refused (see `Section`), and
 * renders again with every newer answer: at once for what the person at the screen changed, else in a transition.
 */
export function useQuery<N extends QueryName>(name: N, ...rest: InputRest<N>): QueryAnswer<N> {
  return useQuestion(ask(name, ...rest));
}

/** The same for a question that was made before. */
export function useQuestion<N extends QueryName>(question: Question<N>): QueryAnswer<N> {
  const answer: Promise<QueryAnswer<N>> = useAnswer(question);
  return use(answer);
}

/**
 * What is known of an answer right now, without waiting: undefined until something is. Asks, and throws when refused,
 * as `useQuery` does.
 */
export function useQueryNow<N extends QueryName>(name: N, ...rest: InputRest<N>): QueryAnswer<N> | undefined {
  const promise = useAnswer(ask(name, ...rest));
  const [, setArrived] = useState<unknown>(null);
  const isHere = promise.value !== undefined;
  useEffect(() => {
    if (isHere) return;
    let isWanted = true;
    const tell = () => isWanted && startTransition(() => setArrived(promise));
    promise.then(tell, tell);
    return () => void (isWanted = false);
  }, [promise, isHere]);
  if (promise.status === "rejected") throw promise.reason;
  return promise.value;
}

function useAnswer<N extends QueryName>(question: Question<N>): Tracked<QueryAnswer<N>> {
  const { store } = useData();
  const { key } = question;
  const [seen, setSeen] = useState(() => look(store, question));
  const shown = seen.key === key && seen.store === store ? seen : look(store, question);
  const { promise } = shown;
  useEffect(() => {
    const see = () => setSeen(look(store, question));
    const stop = store.listen(question, (isUrgent) => (isUrgent ? see() : startTransition(see)));
    // Something may have come between rendering and listening.
    if (store.read(question) !== promise) startTransition(see);
    store.refresh(question);
    return stop;
  }, [store, key]);
  return promise;
}

function look<N extends QueryName>(store: DataStore, question: Question<N>) {
  return { store, key: question.key, promise: store.read(question) };
}
