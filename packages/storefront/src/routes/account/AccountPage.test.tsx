import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Me, Notification } from "../../contract/people.ts";
import { renderPage } from "../../testing/render-page.tsx";
import { mostBytes, problemOf, readBase64 } from "../../components/picture-file.ts";

const me: Me = {
  id: "m",
  name: "Ada",
  picture: null,
  email: "ada@example.com",
  bio: "I climb into attics.",
  createdAt: "2026-01-01T00:00:00Z",
};
const news = (count: number): Notification[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `news-${at}`,
    kind: "price-drop",
    text: `Game ${at} is cheaper`,
    href: `/products/${at + 1}`,
    productId: at + 1,
    createdAt: "2026-11-20T10:00:00Z",
  }));

const open = () =>
  renderPage("/account", {
    "GET me": me,
    "GET notifications": ({ search }) => ({ items: news(30).slice(0, search?.limit), total: 30 }),
    "PUT me": ({ body }) => ({ ...me, name: body.name ?? me.name, bio: body.bio ?? me.bio }),
  });

it("changes the name, also at the top of the page", async () => {
  await open();
  const form = screen.getByRole("form", { name: "Profile" });
  fireEvent.change(within(form).getByLabelText("Name"), { target: { value: " Ada B. " } });
  await act(async () => fireEvent.submit(form));
  expect(screen.getByText("Your profile is saved")).toBeDefined();
  expect(within(screen.getByRole("banner")).getByRole("link", { name: "Ada B." })).toBeDefined();
  expect(within(form).getByLabelText("Name")).toHaveProperty("value", "Ada B.");
});

it("does not take a name away", async () => {
  const { asked } = await open();
  const form = screen.getByRole("form", { name: "Profile" });
  fireEvent.change(within(form).getByLabelText("Name"), { target: { value: "  " } });
  await act(async () => fireEvent.submit(form));
  expect(asked.map(({ name }) => name)).not.toContain("PUT me");
  expect(within(form).getByText("Tell us what to call you.")).toBeDefined();
});

it("shows twenty notifications, and more when asked", async () => {
  await open();
  const list = () => within(screen.getByRole("list", { name: "Your notifications" })).getAllByRole("listitem");
  expect(list()).toHaveLength(20);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Show more notifications" })));
  expect(list()).toHaveLength(30);
  expect(screen.queryByRole("button", { name: "Show more notifications" })).toBeNull();
});

it("takes a picture of 512 KB and none that is larger or of another kind", () => {
  expect(problemOf({ type: "image/png", size: mostBytes })).toBe("");
  expect(problemOf({ type: "image/png", size: mostBytes + 1 })).toBe("This picture has 513 KB; at most 512 KB fit.");
  expect(problemOf({ type: "image/svg+xml", size: 1 })).toContain("Use PNG, JPEG, WebP or AVIF.");
});

it("reads every byte of a picture", async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  const file = Object.assign(new Blob([]), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  expect(await readBase64(file)).toBe(Buffer.from(bytes).toString("base64"));
});
