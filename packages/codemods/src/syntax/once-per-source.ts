import type { Source } from "../source.ts";

/**
 * The question, answered once for each file and then remembered with the file. Not in a `WeakMap`: until old objects are
 * collected V8 keeps whatever such a map holds, so that trees would outlive their files.
 */
export function oncePerSource<T>(ask: (source: Source) => T): (source: Source) => T {
  return (source) => {
    const { answers } = source;
    if (!answers.has(ask)) answers.set(ask, ask(source));
    // Only this question's own answers stand under it.
    return answers.get(ask) as T;
  };
}
