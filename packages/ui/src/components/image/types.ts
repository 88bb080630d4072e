import type { Picture } from "../../core/picture-sources.ts";

export type ImageProps = Picture & {
  /** What the picture shows; "" when the words beside it say it already. Also stands in when it does not arrive. */
  alt: string;
  /** Width through height, such as 3 / 4: holds the place before the picture is there. */
  ratio: number;
  /** Colour of that place, such as the picture's own average. */
  color?: string;
  /** For the picture that people came for: asked for at once, before others. Others wait until they are near. */
  isPriority?: boolean;
};
