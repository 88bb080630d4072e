import { createHash } from "node:crypto";
import sharp, { type Metadata } from "sharp";
import { Refusal } from "../contract/errors.ts";

const maxBytes = 512 * 1024;
/** A bomb of a few bytes can unfold into gigabytes; no camera's picture in 512 KiB has more than these. */
const maxPixels = 4096 * 4096;
const accepted = new Set<Metadata["format"]>(["png", "jpeg", "webp", "heif"]);
const webp = { quality: 82, smartSubsample: true };

export interface DrawnPicture<Width extends number> {
  /** Follows from what is in the picture, so that an address never shows two pictures. */
  version: string;
  /** Its average, as `#rrggbb`: to show until it is there. */
  color: string;
  webp: Record<Width, Buffer>;
}

/**
 * A WebP in each width, drawn anew from the pixels alone: where and with what it was taken, and whatever else hid in the
 * file, stays behind.
 *
 * @param base64 of a PNG, JPEG, WebP or AVIF; anything else is refused as `invalid_input`, whatever its name said.
 * @param ratio width through height; what does not fit is cut off where there is least to see
 */
export async function drawPicture<Width extends number>(
  base64: string,
  widths: readonly Width[],
  ratio: number,
): Promise<DrawnPicture<Width>> {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length > maxBytes) throw notAPicture(`at most ${maxBytes / 1024} KiB`);
  if (!looksLikeOne(bytes)) throw notAPicture("a PNG, JPEG, WebP or AVIF");
  try {
    const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: "error", autoOrient: true, animated: false });
    const { format, compression } = await image.metadata();
    if (!accepted.has(format) || (format === "heif" && compression !== "av1")) throw new Error(`found ${format}`);
    const widest = Math.max(...widths);
    const cut = await image
      .timeout({ seconds: 3 })
      .resize(widest, Math.round(widest / ratio), { fit: "cover", position: "attention" })
      .webp(webp)
      .toBuffer();
    const drawn = widths.map(async (width) => {
      if (width === widest) return [width, cut] as const;
      const height = Math.round(width / ratio);
      return [width, await sharp(cut).resize(width, height).webp(webp).toBuffer()] as const;
    });
    const version = createHash("sha256").update(cut).digest("hex").slice(0, 16);
    return {
      version,
      color: await averageOf(cut),
      webp: Object.fromEntries(await Promise.all(drawn)) as Record<Width, Buffer>,
    };
  } catch {
    // The library's own words may name files and versions of ours.
    throw notAPicture(`a whole PNG, JPEG, WebP or AVIF of at most ${maxPixels / 1_000_000} million pixels`);
  }
}

async function averageOf(bytes: Buffer): Promise<string> {
  const pixel = await sharp(bytes).flatten({ background: "#fff" }).resize(1, 1, { fit: "fill" }).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}

/** By the first bytes: no other decoder, least of all one for SVG, is to see what strangers send. */
function looksLikeOne(bytes: Buffer): boolean {
  const at = (from: number, text: string) => bytes.toString("latin1", from, from + text.length) === text;
  return (
    at(0, "\u0089PNG\r\n\u001a\n") ||
    at(0, "\u00ff\u00d8\u00ff") ||
    (at(0, "RIFF") && at(8, "WEBP")) ||
    (at(4, "ftyp") && (at(8, "avif") || at(8, "mif1")))
  );
}

function notAPicture(expected: string): Refusal {
  return new Refusal("invalid_input", `This picture could not be read. Choose ${expected}.`, [
    { path: "picture", message: expected },
  ]);
}
