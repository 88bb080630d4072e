import { readBase64 } from "../../components/picture-file.ts";
import { useCommand } from "../../data/use-command.ts";
import { type ChosenPicture, picturesToSend } from "./chosen-pictures.ts";

/** Brings the pictures of a listing from what they were to what was chosen, one after the other. Rejects with the first that is refused. */
export function useSendPictures() {
  const { send: add } = useCommand("POST products/{id}/pictures");
  const { send: remove } = useCommand("DELETE products/{id}/pictures/{name}");
  return async (id: number, before: readonly ChosenPicture[], after: readonly ChosenPicture[]): Promise<void> => {
    const { gone, added } = picturesToSend(before, after);
    for (const name of gone) await remove({ params: { id, name } });
    for (const file of added) await add({ params: { id }, body: { picture: await readBase64(file) } });
  };
}
