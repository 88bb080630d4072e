/** Formats that the shop takes. */
export const pictureTypes = ["image/png", "image/jpeg", "image/webp", "image/avif"];
/** What a picture may have, as in the contract. */
export const mostBytes = 512 * 1024;

/** What is wrong with a file as a picture; empty when nothing is. */
export function problemOf({ type, size }: Pick<File, "type" | "size">): string {
  if (!pictureTypes.includes(type)) return "This is no picture that we know. Use PNG, JPEG, WebP or AVIF.";
  if (size > mostBytes) return `This picture has ${Math.ceil(size / 1024)} KB; at most 512 KB fit.`;
  return "";
}

/** The bytes of a file as base64. */
export async function readBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // One call takes so many arguments and not many more.
  const partBytes = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += partBytes)
    text += String.fromCharCode(...bytes.subarray(at, at + partBytes));
  return btoa(text);
}
