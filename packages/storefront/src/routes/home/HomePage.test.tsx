import { screen, within } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import type { Home } from "../../contract/home.ts";
import { aCard } from "../../testing/listings.ts";
import { renderPage } from "../../testing/render-page.tsx";

// What comes when it is wanted is there at once in these tests, however slow the machine.
beforeAll(() => import("../../components/CardRow.tsx"));

const home = (sections: unknown[], more: Partial<Home> = {}): Home => ({
  sections: sections as Home["sections"],
  personal: false,
  stale: false,
  madeAt: "2026-11-21T00:00:00Z",
  ...more,
});
const row = {
  kind: "carousel",
  id: "popular",
  title: "Everybody looks at these",
  more: { href: "/search", label: "See all" },
  cards: [aCard(1), aCard(2)],
};

it("shows the sections that the server names, in its order", async () => {
  const banner = {
    kind: "banner",
    id: "sell",
    title: "Games in the attic?",
    text: "Sell.",
    link: { href: "/sell", label: "Sell a game" },
    art: null,
  };
  await renderPage("/", { "GET home": home([row, banner]) });
  const regions = screen
    .getAllByRole("region")
    .map((region) => within(region).getByRole("heading", { level: 2 }).textContent);
  expect(regions).toEqual(["Everybody looks at these", "Games in the attic?"]);
  expect(screen.getByRole("link", { name: "See all: Everybody looks at these" })).toHaveProperty("pathname", "/search");
});

it("leaves out a kind of section that it does not know, and names it", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  await renderPage("/", { "GET home": home([{ kind: "hologram", id: "x", title: "From the future" }, row]) });
  expect(screen.queryByText("From the future")).toBeNull();
  expect(screen.getAllByRole("region")).toHaveLength(1);
  expect(warn.mock.calls[0]?.[0]).toContain('"hologram"');
});

it("keeps a section that cannot be drawn to itself", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await renderPage("/", { "GET home": home([{ kind: "grid", id: "broken", title: "Broken" }, row]) });
  expect(screen.getByRole("alert")).toBeDefined();
  expect(screen.getByRole("region", { name: "Everybody looks at these" })).toBeDefined();
});

it("says so when the answer is an old one", async () => {
  await renderPage("/", { "GET home": home([row], { stale: true }) });
  expect(screen.getByText(/may be a little old/)).toBeDefined();
});
