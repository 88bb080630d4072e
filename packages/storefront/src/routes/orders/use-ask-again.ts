import { useEffect } from "react";
import { useData } from "../../data/data-context.ts";
import { ask } from "../../data/question.ts";

const everyMs = 2_000;

/** Asks for an order again and again while its outcome is not known. */
export function useAskAgain(id: string, isPending: boolean): void {
  const { store } = useData();
  useEffect(() => {
    if (!isPending) return;
    const { key } = ask("GET orders/{id}", { params: { id } });
    const timer = setInterval(() => store.invalidate(key), everyMs);
    return () => clearInterval(timer);
  }, [id, isPending, store]);
}
