export type ImageFormat = "avif" | "webp";

export type ImageProps = {
  /** What the picture shows; "" when the words beside it say it already. Also stands in when it does not arrive. */
  alt: string;
  /** Address of the picture in a width and format. */
  source: (widthPx: number, format: ImageFormat) => string;
  /** Widths that exist, in pixels, ascending. */
  widths: readonly number[];
  /** Formats that exist, best first; the last one is for browsers that know no other. */
  formats?: readonly [ImageFormat, ...ImageFormat[]];
  /** How wide the picture will be on the page, in the words of the `sizes` attribute. */
  sizes: string;
  /** Width through height, such as 3 / 4: holds the place before the picture is there. */
  ratio: number;
  /** Colour of that place, such as the picture's own average. */
  color?: string;
  /** For the picture that people came for: asked for at once, before others. Others wait until they are near. */
  isPriority?: boolean;
};
