import { Button } from "@latency-aficionados/ui";
import { Ago } from "../../components/Ago.tsx";

/** When a draft was kept, and how to be rid of it; nothing while nothing is. */
export function DraftNote({ savedAt, onDiscard }: { savedAt: number | null; onDiscard: () => void }) {
  return (
    <>
      {savedAt !== null && (
        <Button look="plain" onClick={onDiscard}>
          Discard draft
        </Button>
      )}
      <p className="label-text" role="status">
        {savedAt !== null && (
          <>
            Draft saved <Ago at={new Date(savedAt).toISOString()} />
          </>
        )}
      </p>
    </>
  );
}
