import type { SkeletonProps } from "./types.ts";

/** Holds the place of what is still on its way, in its size: when it comes, nothing moves. Silent for screen readers. */
export function Skeleton({ lines = 1, ratio }: SkeletonProps) {
  return (
    <div className="ui-skeleton" aria-hidden>
      {ratio !== undefined && <div className="ui-skeleton__picture" style={{ aspectRatio: ratio }} />}
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="ui-skeleton__line" />
      ))}
    </div>
  );
}
