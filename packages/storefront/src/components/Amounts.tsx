import { Price } from "@latency-aficionados/ui";
import type { ReactNode } from "react";
import "./amounts.css";

/** Terms with what they come to, the total last. */
export function Amounts({ children }: { children: ReactNode }) {
  return <dl className="amounts">{children}</dl>;
}

export function Amount({ term, cents, isTotal = false }: { term: string; cents: number; isTotal?: boolean }) {
  const className = isTotal ? "amounts__total" : undefined;
  return (
    <>
      <dt className={className}>{term}</dt>
      <dd className={className}>
        <Price cents={cents} />
      </dd>
    </>
  );
}
