import { Image } from "@latency-aficionados/ui";
import { artWidths } from "../contract/names.ts";
import type { Art } from "../contract/nouns.ts";

type CoverProps = {
  art: Art;
  /** "" where the title stands beside it. */
  alt?: string;
  /** As in the `sizes` attribute. */
  sizes: string;
  isPriority?: boolean;
};

/** Address of a cover. */
export const coverAddress = (art: Art, widthPx: number, format: "avif" | "webp" = "webp"): string =>
  `/art/${art.name}-${widthPx}.${format}`;

/** The box of a game, in the size that its place needs. */
export function Cover({ art, alt = "", sizes, isPriority = false }: CoverProps) {
  return (
    <Image
      alt={alt}
      source={(widthPx, format) => coverAddress(art, widthPx, format)}
      widths={artWidths}
      formats={formats}
      sizes={sizes}
      ratio={3 / 4}
      color={art.color}
      isPriority={isPriority}
    />
  );
}

// WebP alone: an AVIF is a quarter smaller, but drawn when it is first asked for, which takes longer than it saves.
const formats = ["webp"] as const;
