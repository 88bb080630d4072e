import { z } from "zod";
import { Refusal } from "../../contract/errors.ts";
import { artWidths } from "../../contract/nouns.ts";
import type { Route } from "./route.ts";

export type ArtWidth = (typeof artWidths)[number];
export type ArtFormat = "avif" | "webp";

/** Where covers come from. Gives undefined for a name that no cover has. */
export type ReadArt = (
  name: string,
  width: ArtWidth,
  format: ArtFormat,
) => Promise<{ bytes: Buffer; type: string; final: boolean } | undefined>;

const fileName = new RegExp(`^([a-z0-9-]{1,200})-(${artWidths.join("|")})\\.(avif|webp)$`);
const File = z.string().transform((file, context) => {
  const found = fileName.exec(file);
  if (!found) {
    context.addIssue("a cover's name, width and format");
    return z.NEVER;
  }
  return { name: found[1]!, width: Number(found[2]) as ArtWidth, format: found[3] as ArtFormat };
});

/** Box art at `/art/<name>-<width>.<avif|webp>`. What is there for good may be kept for good. */
export function artRoute(read: ReadArt): Route {
  return {
    method: "GET",
    path: "/art/:file",
    name: "/art/:file",
    async answer({ params, response }) {
      const file = File.safeParse(params["file"]);
      const art = file.success && (await read(file.data.name, file.data.width, file.data.format));
      if (!art) {
        throw new Refusal(
          "not_found",
          `There is no cover "${params["file"]}"; covers are /art/<name>-<${artWidths.join("|")}>.<avif|webp>.`,
        );
      }
      response.writeHead(200, {
        "content-type": art.type,
        "content-length": art.bytes.length,
        "cache-control": art.final ? "public, max-age=31536000, immutable" : "public, max-age=60",
      });
      response.end(art.bytes);
    },
  };
}
