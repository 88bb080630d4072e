import type { ReactNode } from "react";

/** What a boundary tells whoever draws its failure. */
export type BoundaryFailure = {
  /** What was thrown: any value at all. */
  error: unknown;
  /** Renders the content again from scratch. */
  retry: () => void;
  /** True while a retry is under way. */
  isRetrying: boolean;
};

export type BoundaryProps = {
  children: ReactNode;
  /** Stands in while the content loads; give it the size of the content, so that nothing moves. */
  fallback?: ReactNode;
  /** Stands in when the content failed. */
  failure: (failure: BoundaryFailure) => ReactNode;
  /** When any of these changes, a failed content gets another try by itself, such as the search that it belongs to. */
  resetKeys?: readonly unknown[];
  /** Called before a retry: the place to drop what was cached of the failure. */
  onRetry?: () => void;
  /** Called once for each failure, with the components that led to it. The boundary itself logs nothing. */
  onError?: (error: unknown, componentStack: string) => void;
};
