import { Skeleton } from "@latency-aficionados/ui";

/** Two lines and the sum: what a cart usually is. */
export function CartSkeleton() {
  return (
    <div className="columns columns--aside">
      <div className="stack">
        {[1, 2].map((line) => (
          <div key={line} className="panel cart-line">
            <Skeleton ratio={3 / 4} />
            <Skeleton lines={4} />
          </div>
        ))}
      </div>
      <div className="panel">
        <Skeleton lines={6} />
      </div>
    </div>
  );
}
