import { Field } from "@latency-aficionados/ui";
import { useState } from "react";
import { pictureTypes, problemOf } from "../../components/picture-file.ts";
import { type ChosenPicture, mostPictures } from "./chosen-pictures.ts";
import { PictureTile } from "./PictureTile.tsx";

type PicturePickerProps = {
  pictures: readonly ChosenPicture[];
  onChange: (pictures: readonly ChosenPicture[]) => void;
};

/** Pictures of the very thing that is for sale. They go to the shop with the rest of the form. */
export function PicturePicker({ pictures, onChange }: PicturePickerProps) {
  const [wrong, setWrong] = useState("");
  const choose = (files: readonly File[]) => {
    const problem = files.map(problemOf).find((words) => words !== "") ?? "";
    const room = mostPictures - pictures.length;
    setWrong(problem || (files.length > room ? `At most ${mostPictures} pictures.` : ""));
    const fitting = files.filter((file) => problemOf(file) === "").slice(0, room);
    if (fitting.length > 0) onChange([...pictures, ...fitting.map((file) => ({ kind: "new", file }) as const)]);
  };
  return (
    <fieldset className="panel sell-part">
      <legend>Pictures</legend>
      {pictures.length > 0 && (
        <ul className="site-plain picture-tiles" aria-label="Pictures of it">
          {pictures.map((picture, at) => (
            <PictureTile
              key={picture.kind === "kept" ? picture.art.name : `${picture.file.name} ${picture.file.lastModified}`}
              picture={picture}
              number={at + 1}
              onRemove={() => onChange(pictures.filter((other) => other !== picture))}
            />
          ))}
        </ul>
      )}
      <Field label="Add pictures" hint="PNG, JPEG, WebP or AVIF, at most 512 KB each and eight in all." error={wrong}>
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            accept={pictureTypes.join(",")}
            onChange={(event) => {
              choose([...(event.target.files ?? [])]);
              // The same file may be chosen again after it was taken off.
              event.target.value = "";
            }}
          />
        )}
      </Field>
    </fieldset>
  );
}
