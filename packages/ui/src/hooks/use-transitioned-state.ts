import { useState, useTransition } from "react";

/** What `useTransitionedState` returns. */
export type TransitionedState<T> = {
  /** What was asked for last: changes at once. For the control that people touch. */
  wanted: T;
  /** What is on the page: follows when its rendering is done. For what is slow to render. */
  shown: T;
  /** Asks for another value. A value asked for before that is still being rendered is given up. */
  set: (next: T) => void;
  /** True while `shown` is behind `wanted`. */
  isPending: boolean;
};

/**
 * One value in two speeds: a control shows at once what was chosen, and a heavy part of the page follows
 * without ever holding the control up.
 *
 * @example
 * const sort = useTransitionedState("newest");
 * <Select value={sort.wanted} onChange={sort.set} />
 * <Results sort={sort.shown} isStale={sort.isPending} />
 */
export function useTransitionedState<T>(initial: T | (() => T)): TransitionedState<T> {
  const [wanted, setWanted] = useState(initial);
  const [shown, setShown] = useState(wanted);
  const [isPending, startTransition] = useTransition();
  const set = (next: T) => {
    // Functions are values here, not updaters.
    setWanted(() => next);
    startTransition(() => setShown(() => next));
  };
  return { wanted, shown, set, isPending };
}
