import { Boundary, Button } from "@latency-aficionados/ui";
import type { ReactNode } from "react";
import { CallError } from "../contract/client.ts";
import { useData } from "../data/data-context.ts";

type SectionProps = {
  /** Stands in while the content is on its way; of its size, so that nothing moves. */
  fallback: ReactNode;
  children: ReactNode;
};

/** Part of a page that loads and fails on its own; the rest never notices. Wrap whatever calls `useQuery` for `later` answers. */
export function Section({ fallback, children }: SectionProps) {
  const { store } = useData();
  return (
    <Boundary
      fallback={fallback}
      onRetry={() => store.forgetFailures()}
      failure={({ error, retry, isRetrying }) => <Failure error={error} retry={retry} isRetrying={isRetrying} />}
    >
      {children}
    </Boundary>
  );
}

type FailureProps = { error: unknown; retry: () => void; isRetrying: boolean };

/** What failed, in the server's words, and a way to try again. */
export function Failure({ error, retry, isRetrying }: FailureProps) {
  return (
    <div className="notice notice--bad" role="alert">
      <p>{wordsFor(error)}</p>
      <Button onClick={retry} isBusy={isRetrying}>
        Try again
      </Button>
    </div>
  );
}

/** What to tell somebody about something that was thrown. */
export function wordsFor(error: unknown): string {
  // A refusal without words comes from something in between.
  if (error instanceof CallError && error.problem?.detail) return error.message;
  return "The shop is not answering.";
}
