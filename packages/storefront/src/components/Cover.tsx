import { Image, type ImageFormat } from "@latency-aficionados/ui";
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

/** How wide a cover is on the page of its listing. */
export const mainSizes = "(min-width: 48rem) 25rem, min(70vw, 20rem)";

/** The picture that the page of a listing begins with. */
export const mainPicture = (art: Art) => ({
  srcSet: artWidths.map((widthPx) => `${coverAddress(art, widthPx)} ${widthPx}w`).join(", "),
  sizes: mainSizes,
});

/** Address of a cover. */
const coverAddress = (art: Art, widthPx: number, format: ImageFormat = "webp"): string =>
  `/art/${art.name}-${widthPx}.${format}`;

const pictureOf = (art: Art) => ({
  source: (widthPx: number, format: ImageFormat) => coverAddress(art, widthPx, format),
  widths: artWidths,
  formats,
});

/** The box of a game, in the size that its place needs. */
export function Cover({ art, alt = "", sizes, isPriority = false }: CoverProps) {
  return <Image alt={alt} {...pictureOf(art)} sizes={sizes} ratio={3 / 4} color={art.color} isPriority={isPriority} />;
}

// WebP alone: an AVIF is a quarter smaller, but drawn when it is first asked for, which takes longer than it saves.
const formats = ["webp"] as const;
