import { Button, Dialog, Field } from "@latency-aficionados/ui";
import { useState, type FormEvent } from "react";
import { Problem } from "../../components/Problem.tsx";
import { useCommand } from "../../data/use-command.ts";
import { say } from "../../frame/toasts.ts";
import type { SellerListing } from "./seller-listing.ts";

const formId = "stock-form";
const most = 10_000;

/** Says how many there are. Stock that changed in the meantime is not overwritten: the shop refuses. */
export default function StockDialog({ listing, onDone }: { listing: SellerListing; onDone: () => void }) {
  const { available, id, inventoryVersion, quantity, title } = listing;
  const [text, setText] = useState(String(quantity));
  const [wrong, setWrong] = useState("");
  const { send, isBusy, error } = useCommand("PUT products/{id}/inventory", {
    invalidates: () => ["GET seller/listings", `GET products/{id} id=${id}`],
  });
  const reserved = quantity - available;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (!/^\d{1,5}$/.test(text) || Number(text) > most) {
      setWrong("A number from 0 to 10,000.");
      return;
    }
    send({ params: { id }, body: { quantity: Number(text), version: inventoryVersion } }).then(
      (answer) => {
        say(`${title}: ${answer.quantity} on the shelf`);
        onDone();
      },
      () => {},
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onDone}
      title={`Change stock of ${title}`}
      closeLabel="Close"
      actions={
        <>
          <Button onClick={onDone}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isBusy={isBusy}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} className="stack" noValidate onSubmit={submit}>
        <Problem error={error} />
        <Field
          label="On the shelf now"
          hint={reserved > 0 ? `${reserved} ${reserved === 1 ? "is" : "are"} set aside by running orders.` : undefined}
          error={wrong}
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setWrong("");
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
