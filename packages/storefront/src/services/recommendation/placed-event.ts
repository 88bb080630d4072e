import type { z } from "zod";
import type { PlacedProductEvent } from "../product/event.ts";

export type PlacedEvent = z.output<typeof PlacedProductEvent>;
