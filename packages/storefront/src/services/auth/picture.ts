import { createHash } from "node:crypto";
import sharp, { type Metadata } from "sharp";
import { Refusal } from "../../contract/errors.ts";

/** Widths, and heights, in which a picture is kept. */
export const pictureWidths = [128, 256] as const;

const maxBytes = 512 * 1024;
/** A bomb of a few bytes can unfold into gigabytes; no camera's picture in 512 KiB has more than these. */
const maxPixels = 4096 * 4096;
const accepted = new Set<Metadata["format"]>(["png", "jpeg", "webp", "heif"]);

export interface DrawnPicture {
  /** Follows from what is in the picture, so that an address never shows two pictures. */
  version: string;
  webp: Record<(typeof pictureWidths)[number], Buffer>;
}

/**
 * A square WebP in each width, drawn anew from the pixels alone: where and with what it was taken, and whatever else
 * hid in the file, stays behind.
 *
 * @param base64 of a PNG, JPEG, WebP or AVIF; anything else is refused as `invalid_input`, whatever its name said.
 */
export async function drawPicture(base64: string): Promise<DrawnPicture> {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length > maxBytes) throw notAPicture(`at most ${maxBytes / 1024} KiB`);
  if (!looksLikeOne(bytes)) throw notAPicture("a PNG, JPEG, WebP or AVIF");
  try {
    const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: "error", autoOrient: true, animated: false });
    const { format, compression } = await image.metadata();
    if (!accepted.has(format) || (format === "heif" && compression !== "av1")) throw new Error(`found ${format}`);
    const square = await image
      .timeout({ seconds: 3 })
      .resize(256, 256, { fit: "cover", position: "attention" })
      .webp({ quality: 82, smartSubsample: true })
      .toBuffer();
    const small = await sharp(square).resize(128, 128).webp({ quality: 82, smartSubsample: true }).toBuffer();
    const version = createHash("sha256").update(square).digest("hex").slice(0, 16);
    return { version, webp: { 128: small, 256: square } };
  } catch {
    // The library's own words may name files and versions of ours.
    throw notAPicture(`a whole PNG, JPEG, WebP or AVIF of at most ${maxPixels / 1_000_000} million pixels`);
  }
}

/** Where a picture is found on this site. */
export function pictureAddress(accountId: string, version: string | null): string | null {
  return version === null ? null : `/pictures/${accountId}/${version}-128.webp`;
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
