import type { Art } from "../../contract/nouns.ts";

/** The most that a listing has, as in the contract. */
export const mostPictures = 8;

/** A picture of the form: one that the shop has, or a file that it is to get. */
export type ChosenPicture = { kind: "kept"; art: Art } | { kind: "new"; file: File };

/** Those of a listing that its seller took: the first one is the box, which the shop draws. */
export const takenPictures = (images: readonly Art[]): ChosenPicture[] =>
  images.slice(1).map((art) => ({ kind: "kept", art }));

/** What has to be done so that the shop has these pictures and no others. */
export function picturesToSend(before: readonly ChosenPicture[], after: readonly ChosenPicture[]) {
  const names = (pictures: readonly ChosenPicture[]) =>
    pictures.flatMap((picture) => (picture.kind === "kept" ? [picture.art.name] : []));
  const kept = new Set(names(after));
  return {
    gone: names(before).filter((name) => !kept.has(name)),
    added: after.flatMap((picture) => (picture.kind === "new" ? [picture.file] : [])),
  };
}
