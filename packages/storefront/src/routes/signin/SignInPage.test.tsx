import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Me } from "../../contract/people.ts";
import { refusal } from "../../testing/fake-bff.ts";
import { renderPage } from "../../testing/render-page.tsx";

const me: Me = {
  id: "m",
  name: "Ada",
  picture: null,
  email: "ada@example.com",
  bio: "",
  createdAt: "2026-01-01T00:00:00Z",
};
const orders = { items: [], next: null };
const password = () => screen.getByLabelText("Password", { selector: "input" });

async function signIn(address: string, secret: string) {
  fireEvent.change(screen.getByLabelText("Email"), { target: { value: address } });
  fireEvent.change(password(), { target: { value: secret } });
  await act(async () => fireEvent.submit(screen.getByRole("form", { name: "Sign in" })));
}

it("signs in and goes on to where the shopper wanted to be", async () => {
  await renderPage("/signin?next=%2Forders", { "POST sessions": me, "GET orders": orders });
  await signIn(" ada@example.com ", "long enough for anyone");
  expect(await screen.findByRole("heading", { level: 1, name: "Your orders" })).toBeDefined();
  expect(location.pathname).toBe("/orders");
  expect(screen.getByText("Welcome back, Ada")).toBeDefined();
  expect(screen.getByRole("link", { name: "Ada" })).toBeDefined();
});

it("sends nothing that cannot be right, and goes to the first field that is wrong", async () => {
  const { asked } = await renderPage("/signin");
  await signIn("ada", "");
  expect(asked.map(({ name }) => name)).not.toContain("POST sessions");
  expect(document.activeElement).toBe(screen.getByLabelText("Email"));
  expect(password().getAttribute("aria-invalid")).toBe("true");
});

it("empties the password when it is wrong, and keeps the rest", async () => {
  await renderPage("/signin", {
    "POST sessions": () => Promise.reject(refusal(401, "wrong_credentials", "Email or password is wrong.")),
  });
  await signIn("ada@example.com", "not this one");
  expect(screen.getByRole("alert").textContent).toBe("Email or password is wrong.");
  expect(password()).toHaveProperty("value", "");
  expect(document.activeElement).toBe(password());
  expect(screen.getByLabelText("Email")).toHaveProperty("value", "ada@example.com");
});

it("shows a password to whoever wants to see it", async () => {
  await renderPage("/signin");
  fireEvent.click(screen.getByRole("button", { name: "Show password" }));
  expect(password()).toHaveProperty("type", "text");
});

it("sends a member on at once", async () => {
  await renderPage("/signin?next=/orders", { "GET me": me, "GET orders": orders });
  expect(await screen.findByRole("heading", { level: 1, name: "Your orders" })).toBeDefined();
});
