import { expect, it } from "vitest";
import { readAddress } from "./address.ts";
import { defineRoute } from "./define-route.ts";
import { findRoute } from "./find-route.ts";

const load = () => Promise.reject(new Error("not in this test"));
const home = defineRoute({ path: "/", load });
const product = defineRoute({ path: "/products/{id}", load });
const find = (href: string) => findRoute([home, product], readAddress(href, "key"));

it("finds the page of an address, with its params and its search", () => {
  expect(find("/")?.route).toBe(home);
  const found = find("/products/7?from=mail#reviews");
  expect(found?.route).toBe(product);
  expect(found?.place.params).toEqual({ id: "7" });
  expect(found?.place.search.get("from")).toBe("mail");
});

it("reads params as they were before they went into the address", () => {
  expect(find("/products/a%2Fb%20c")?.place.params).toEqual({ id: "a/b c" });
});

it.each(["/products", "/products/", "/products/7/8", "/Products/7", "//products/7", "/products/%"])(
  "has no page at %s",
  (href) => {
    expect(findRoute([home, product], { path: href, search: "" })).toBeNull();
  },
);
