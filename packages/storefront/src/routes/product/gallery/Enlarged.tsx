import { Dialog } from "@latency-aficionados/ui";
import { Cover } from "../../../components/Cover.tsx";
import type { Art } from "../../../contract/nouns.ts";

type EnlargedProps = { art: Art; title: string; isOpen: boolean; onClose: () => void };

/** A picture over the whole window. */
export default function Enlarged({ art, title, isOpen, onClose }: EnlargedProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} closeLabel="Close">
      <Cover art={art} alt={`Box of ${title}`} sizes="90vw" />
    </Dialog>
  );
}
