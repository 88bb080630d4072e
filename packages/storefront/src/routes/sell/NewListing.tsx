import { useState } from "react";
import { useCommand } from "../../data/use-command.ts";
import { wordsFor } from "../../frame/Section.tsx";
import { say } from "../../frame/toasts.ts";
import { navigate } from "../../router/navigate.ts";
import type { ChosenPicture } from "./chosen-pictures.ts";
import { DraftNote } from "./DraftNote.tsx";
import { emptyListing, listingOf, type ListingValues } from "./listing-values.ts";
import { ListingForm } from "./ListingForm.tsx";
import { useDraft } from "./use-draft.ts";
import { useSendPictures } from "./use-send-pictures.ts";

/** Something new for sale. What is written outlives a reload. */
export default function NewListing({ accountId }: { accountId: string }) {
  const { kept, savedAt, save, discard } = useDraft<ListingValues>(`listing:${accountId}`);
  // A form begins anew with what is in it: with the draft once it is known, and with nothing once that is discarded.
  const [beginning, setBeginning] = useState(0);
  const { send, isBusy, error } = useCommand("POST products", { invalidates: () => ["GET seller/listings"] });
  const initial = beginning === 0 && kept ? { ...emptyListing, ...kept.values } : emptyListing;

  const sendPictures = useSendPictures();

  const submit = async (values: ListingValues, pictures: readonly ChosenPicture[]) => {
    const listing = listingOf(values);
    const { id } = await send({
      body: { ...listing, quantity: Number(values.quantity), tags: [...values.tags] },
    });
    discard();
    say(`${listing.title} is up for sale`);
    // It is for sale whatever becomes of its pictures: these can be sent again from its own page.
    await sendPictures(id, [], pictures).catch((refused: unknown) => say(wordsFor(refused)));
    navigate(`/products/${id}`);
  };
  return (
    <ListingForm
      key={`${kept ? "draft" : "blank"} ${beginning}`}
      initial={initial}
      error={error}
      isBusy={isBusy}
      submitWords={["Put up for sale", "Putting it up…"]}
      onEdit={save}
      onSubmit={submit}
    >
      <DraftNote
        savedAt={savedAt}
        onDiscard={() => {
          discard();
          setBeginning(beginning + 1);
        }}
      />
    </ListingForm>
  );
}
