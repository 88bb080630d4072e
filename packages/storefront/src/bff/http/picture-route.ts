import { z } from "zod";
import { Id } from "../../contract/nouns.ts";
import { Refusal } from "../../contract/errors.ts";
import type { AuthService } from "../../services/auth/door.ts";
import type { Route } from "./route.ts";

const File = z.string().regex(/^[\w-]{1,64}-(128|256)\.webp$/);

/** Pictures of people at `/pictures/<account>/<version>-<width>.webp`: another picture has another address. */
export function pictureRoute(auth: Pick<AuthService, "getPicture">): Route {
  return {
    method: "GET",
    path: "/pictures/:accountId/:file",
    name: "/pictures/:accountId/:file",
    async answer({ params, response }) {
      const accountId = Id.safeParse(params["accountId"]);
      const file = File.safeParse(params["file"]);
      if (!accountId.success || !file.success) throw new Refusal("not_found", "There is no such picture.");
      const cut = file.data.lastIndexOf("-");
      const { webp } = await auth.getPicture({
        accountId: accountId.data,
        version: file.data.slice(0, cut),
        width: file.data.endsWith("-128.webp") ? 128 : 256,
      });
      const bytes = Buffer.from(webp, "base64");
      response.writeHead(200, {
        "content-type": "image/webp",
        "content-length": bytes.length,
        "cache-control": "public, max-age=31536000, immutable",
        // It was drawn anew by us; even so, a browser must never run what somebody sent.
        "content-security-policy": "default-src 'none'",
      });
      response.end(bytes);
    },
  };
}
