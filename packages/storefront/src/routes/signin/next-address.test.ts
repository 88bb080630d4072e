import { expect, it } from "vitest";
import { nextAddress } from "./next-address.ts";

const next = (address: string) => nextAddress(new URLSearchParams({ next: address }));

it("goes on to pages of this site", () => {
  expect(next("/orders?cursor=7#last")).toBe("/orders?cursor=7#last");
});

it("goes to no other site", () => {
  for (const address of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""])
    expect(next(address)).toBe("/");
});

it("goes home where nothing is said", () => {
  expect(nextAddress(new URLSearchParams())).toBe("/");
});
