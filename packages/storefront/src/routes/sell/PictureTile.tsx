import { Button } from "@latency-aficionados/ui";
import { Cover } from "../../components/Cover.tsx";
import { useObjectUrl } from "../../components/use-object-url.ts";
import type { ChosenPicture } from "./chosen-pictures.ts";

/** One picture of the form, and the way to take it off. */
export function PictureTile({
  picture,
  number,
  onRemove,
}: {
  picture: ChosenPicture;
  number: number;
  onRemove: () => void;
}) {
  const url = useObjectUrl(picture.kind === "new" ? picture.file : null);
  const words = `Picture ${number}`;
  return (
    <li className="picture-tile">
      {picture.kind === "kept" && <Cover art={picture.art} alt={words} sizes="90px" />}
      {url !== null && <img src={url} alt={words} width={90} height={120} />}
      <Button className="picture-tile__cross" aria-label={`Remove picture ${number}`} onClick={onRemove}>
        ×
      </Button>
    </li>
  );
}
