import { useState } from "react";
import type { Tag } from "../../contract/nouns.ts";
import type { Product } from "../../contract/products.ts";
import { useData } from "../../data/data-context.ts";
import { ask } from "../../data/question.ts";
import { useCommand } from "../../data/use-command.ts";
import { useQuery } from "../../data/use-query.ts";
import { wordsFor } from "../../frame/Section.tsx";
import { say } from "../../frame/toasts.ts";
import { navigate } from "../../router/navigate.ts";
import { type ChosenPicture, takenPictures } from "./chosen-pictures.ts";
import { listingOf, type ListingValues, valuesOf } from "./listing-values.ts";
import { ListingForm } from "./ListingForm.tsx";
import { useSendPictures } from "./use-send-pictures.ts";

const isSame = (one: Tag, other: Tag) => one.name === other.name && one.value === other.value;

/** Something that is for sale already. Who changed it in the meantime is not overwritten. */
export default function ChangedListing({ id }: { id: number }) {
  const { store } = useData();
  const question = ask("GET products/{id}", { params: { id } });
  const latest = useQuery("GET products/{id}", { params: { id } });
  // What is being written is not pulled away by a newer answer; the shop says so when it is sent.
  const [product, setProduct] = useState<Product>(latest);
  const change = useCommand("PUT products/{id}");
  const addTag = useCommand("POST products/{id}/tags");
  const removeTag = useCommand("DELETE products/{id}/tags/{tagId}");

  const sendPictures = useSendPictures();
  const taken = takenPictures(product.images);

  const submit = async (values: ListingValues, pictures: readonly ChosenPicture[]) => {
    const listing = listingOf(values);
    await change.send({ params: { id }, body: { ...listing, version: product.version } });
    // Tags have addresses of their own: only what differs is sent.
    const gone = product.tags.filter((tag) => !values.tags.some((other) => isSame(tag, other)));
    const added = values.tags.filter((tag) => !product.tags.some((other) => isSame(tag, other)));
    await Promise.all([
      ...gone.map((tag) => removeTag.send({ params: { id, tagId: tag.id } })),
      ...added.map((tag) => addTag.send({ params: { id }, body: tag })),
    ]);
    await sendPictures(id, taken, pictures).catch((refused: unknown) => say(wordsFor(refused)));
    store.invalidate(question.key);
    store.invalidate("GET seller/listings");
    say(`${listing.title} is changed`);
    navigate("/seller");
  };
  const loadLatest = () => store.reload(question).then(setProduct, (refused: unknown) => say(wordsFor(refused)));
  return (
    <ListingForm
      key={product.version}
      initial={valuesOf(product)}
      art={product.art}
      taken={taken}
      isChange
      error={change.error ?? addTag.error ?? removeTag.error}
      isBusy={change.isBusy || addTag.isBusy || removeTag.isBusy}
      submitWords={["Save changes", "Saving…"]}
      onReload={() => void loadLatest()}
      onSubmit={submit}
    />
  );
}
