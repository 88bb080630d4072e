import { useState } from "react";
import { Button } from "../button/Button.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import { Boundary } from "./Boundary.tsx";

function Fragile({ isBroken }: { isBroken: boolean }) {
  if (isBroken) throw new Error("The reviews do not answer.");
  return <p>Three people reviewed this game, and all of them finished it.</p>;
}

/** One part of a page fails; the rest of it does not notice. */
export default function BoundaryExample() {
  const [isBroken, setIsBroken] = useState(true);
  return (
    <div className="example-stack">
      <label>
        <input type="checkbox" checked={isBroken} onChange={(event) => setIsBroken(event.target.checked)} /> Reviews are
        broken
      </label>
      <Boundary
        fallback={<Skeleton lines={2} />}
        failure={({ error, retry, isRetrying }) => (
          <div className="example-note" role="alert">
            <p>{error instanceof Error ? error.message : "Something went wrong."}</p>
            <Button onClick={retry} isBusy={isRetrying}>
              Try again
            </Button>
          </div>
        )}
      >
        <Fragile isBroken={isBroken} />
      </Boundary>
      <p>The rest of the page.</p>
    </div>
  );
}
