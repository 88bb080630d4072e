import type { ProductService } from "../../services/product/door.ts";
import type { ReadArt } from "./art-route.ts";

/** Covers as they are drawn, and beside them the pictures that sellers took. */
export function readArtOf(drawn: ReadArt, product: Pick<ProductService, "getPicture">): ReadArt {
  return async (name, width, format) => {
    if (!name.startsWith("photo-")) return drawn(name, width, format);
    if (format !== "webp") return undefined;
    const { webp } = await product.getPicture({ name, width });
    return { bytes: Buffer.from(webp, "base64"), type: "image/webp", final: true };
  };
}
