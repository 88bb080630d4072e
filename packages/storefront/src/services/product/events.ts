import type { Outbox } from "../../outbox/outbox.ts";
import type { ProductService } from "./door.ts";
import type { ProductEvent } from "./event.ts";

/** What happened, in order. The payload was made by `tell`, so it is what the type says. */
export async function getEvents(
  outbox: Outbox,
  { afterId, limit, waitMs }: Parameters<ProductService["getEvents"]>[0],
  signal: AbortSignal,
): ReturnType<ProductService["getEvents"]> {
  const placed = await outbox.readAfter({ afterId, limit, waitMs, signal });
  return placed.map(({ id, createdAt, type, payload }) => ({
    id,
    createdAt: createdAt.toISOString(),
    event: { type, ...(payload as object) } as ProductEvent,
  }));
}
