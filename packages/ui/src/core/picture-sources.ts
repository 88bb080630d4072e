export type ImageFormat = "avif" | "webp";

/** Where a picture is to be had. */
export type Picture = {
  /** Address of the picture in a width and format. */
  source: (widthPx: number, format: ImageFormat) => string;
  /** Widths that exist, in pixels, ascending. */
  widths: readonly number[];
  /** Formats that exist, best first; the last one is for browsers that know no other. */
  formats?: readonly [ImageFormat, ...ImageFormat[]];
  /** How wide the picture will be on the page, in the words of the `sizes` attribute. */
  sizes: string;
};

/** The addresses of a picture, format by format, the best one first. */
export function pictureSources({ source, widths, formats = ["avif", "webp"] }: Picture) {
  return formats.map((format) => ({
    type: `image/${format}`,
    srcSet: widths.map((width) => `${source(width, format)} ${width}w`).join(", "),
    /** The widest one, for who cannot choose. */
    address: source(widths.at(-1) ?? 0, format),
  }));
}
