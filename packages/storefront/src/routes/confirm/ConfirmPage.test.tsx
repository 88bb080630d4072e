import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { refusal } from "../../testing/fake-bff.ts";
import { renderPage } from "../../testing/render-page.tsx";

const confirm = () => act(async () => fireEvent.click(screen.getByRole("button", { name: "Confirm my account" })));

it("confirms by the token behind the hash, after a click", async () => {
  const { asked } = await renderPage("/confirm#token=abcdefghijklmnopq", { "POST accounts/confirm": { id: "m" } });
  expect(asked.map(({ name }) => name)).not.toContain("POST accounts/confirm");
  await confirm();
  expect(asked.at(-1)).toEqual({ name: "POST accounts/confirm", input: { body: { token: "abcdefghijklmnopq" } } });
  expect(screen.getByRole("heading", { name: "Your account is confirmed" })).toBeDefined();
});

it("says so when the link is used up", async () => {
  await renderPage("/confirm#token=abcdefghijklmnopq", {
    "POST accounts/confirm": () => Promise.reject(refusal(410, "token_expired", "This link is used up.")),
  });
  await confirm();
  expect(screen.getByRole("alert").textContent).toBe("This link is used up.");
  expect(screen.getByRole("link", { name: "Create an account" })).toBeDefined();
});

it("says so when the link is not complete", async () => {
  await renderPage("/confirm");
  expect(screen.getByRole("heading", { name: "This link is not complete" })).toBeDefined();
});
