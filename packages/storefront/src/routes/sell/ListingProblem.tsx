import { Button } from "@latency-aficionados/ui";
import { Problem } from "../../components/Problem.tsx";
import { counted } from "../../components/wording.ts";
import { CallError } from "../../contract/client.ts";

type ListingProblemProps = {
  error: unknown;
  /** How many fields are wrong. */
  wrong: number;
  onReload: (() => void) | undefined;
};

/** Why a listing was not sent, or not taken. */
export function ListingProblem({ error, wrong, onReload }: ListingProblemProps) {
  if (wrong > 0)
    return (
      <p className="notice notice--bad" role="alert">
        {counted(wrong, "field needs", "fields need")} another look.
      </p>
    );
  if (!(error instanceof CallError && error.problem?.code === "version_conflict")) return <Problem error={error} />;
  return (
    <div className="notice notice--bad stack" role="alert">
      <h2>Somebody changed this listing in the meantime</h2>
      <p>{error.message}</p>
      <Button onClick={onReload}>Load the latest</Button>
    </div>
  );
}
