import { Skeleton } from "@latency-aficionados/ui";

/** The form's place while the cart is looked up. */
export function CheckoutSkeleton() {
  return (
    <div className="columns columns--aside">
      <div className="stack">
        <div className="panel">
          <Skeleton lines={12} />
        </div>
        <div className="panel">
          <Skeleton lines={5} />
        </div>
      </div>
      <div className="panel">
        <Skeleton lines={8} />
      </div>
    </div>
  );
}
