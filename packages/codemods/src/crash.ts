import type { Failure } from "./rewrite/verify.ts";

class TransformCrash extends Error {
  readonly transform: string;

  constructor(transform: string, cause: unknown) {
    super(`${transform}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.transform = transform;
    if (cause instanceof Error && cause.stack) this.stack = `${transform}: ${cause.stack}`;
  }
}

/**
 * Runs a transform's own code; what it throws comes out with the transform's name on it. Where the code of several runs, the
 * name is asked for when one of them throws.
 */
export function guard<T>(transform: string | (() => string), run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new TransformCrash(typeof transform === "string" ? transform : transform(), error);
  }
}

/** What to say of an error that came out of `guard`: its message and the line of ours that threw it. */
export function crashOf(error: unknown): Failure {
  const frame =
    error instanceof Error ? /\n\s+at .*?([\w.-]+\/[\w.-]+:\d+:\d+)/.exec(error.stack ?? "")?.[1] : undefined;
  const message = error instanceof Error ? error.message : String(error);
  const transforms = [error instanceof TransformCrash ? error.transform : "engine"];
  return { kind: "crash", message: frame ? `${message} (${frame})` : message, transforms };
}
