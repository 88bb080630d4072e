import { expect, it } from "vitest";
import { CallError } from "../../contract/client.ts";
import { refusal } from "../../testing/fake-bff.ts";
import { isSettled } from "./use-place-order.ts";

it("knows how an attempt ended that the shop refused", () => {
  expect(isSettled(refusal(402, "payment_declined", ""))).toBe(true);
  expect(isSettled(refusal(409, "out_of_stock", ""))).toBe(true);
});

it("does not know how one ended that is under way, failed or got lost", () => {
  expect(isSettled(refusal(409, "order_in_progress", ""))).toBe(false);
  expect(isSettled(refusal(503, "unavailable", ""))).toBe(false);
  expect(isSettled(new CallError(502, null))).toBe(false);
  expect(isSettled(new TypeError("Failed to fetch"))).toBe(false);
});
