import { Button, Dialog } from "@latency-aficionados/ui";
import { useState } from "react";
import { useData } from "../../data/data-context.ts";
import { ask } from "../../data/question.ts";
import { useCommand } from "../../data/use-command.ts";
import { wordsFor } from "../../frame/Section.tsx";
import { say } from "../../frame/toasts.ts";

/** Undoes an order, after asking. */
export function CancelButton({ id }: { id: string }) {
  const { store } = useData();
  const [isAsking, setIsAsking] = useState(false);
  const { send, isBusy } = useCommand("POST orders/{id}/cancel", { invalidates: () => ["GET orders"] });
  const close = () => setIsAsking(false);
  const cancel = () =>
    send({ params: { id } })
      .then(
        (order) => {
          store.put(ask("GET orders/{id}", { params: { id } }), order);
          say("The order is cancelled");
        },
        (error: unknown) => say(wordsFor(error)),
      )
      .finally(close);
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>Cancel order</Button>
      <Dialog
        isOpen={isAsking}
        onClose={close}
        title="Cancel this order?"
        closeLabel="Close"
        actions={
          <>
            <Button onClick={close}>Keep order</Button>
            <Button look="primary" isBusy={isBusy} onClick={() => void cancel()}>
              Cancel order
            </Button>
          </>
        }
      >
        <p>You get your money back and the games go back on the shelf.</p>
      </Dialog>
    </>
  );
}
