import { Suspense, useTransition } from "react";
import { ErrorCatcher } from "./ErrorCatcher.tsx";
import type { BoundaryProps } from "./types.ts";

/** Loading, failing and trying again of one part of a page, so that the rest never notices. */
export function Boundary({ children, fallback, failure, resetKeys = none, onRetry, onError }: BoundaryProps) {
  const [isRetrying, startTransition] = useTransition();
  return (
    <ErrorCatcher
      resetKeys={resetKeys}
      onError={onError}
      renderFailure={(error, clear) =>
        failure({
          error,
          isRetrying,
          // In a transition: the failure stays on the page until the new try is ready, or fails as well.
          retry: () =>
            startTransition(() => {
              onRetry?.();
              clear();
            }),
        })
      }
    >
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorCatcher>
  );
}

const none: readonly unknown[] = [];
