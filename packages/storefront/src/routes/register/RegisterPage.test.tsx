import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../../testing/render-page.tsx";
import { problemsOf } from "./new-account.ts";
import { strengthOf } from "./PasswordStrength.tsx";

it("becomes a member and says where to look", async () => {
  const { asked } = await renderPage("/register", { "POST accounts": { message: "We sent a letter." } });
  fireEvent.change(screen.getByLabelText("Name"), { target: { value: " Ada " } });
  fireEvent.change(screen.getByLabelText("Email"), { target: { value: "ada@example.com" } });
  fireEvent.change(screen.getByLabelText("Password", { selector: "input" }), {
    target: { value: "long enough for anyone" },
  });
  expect(screen.getByText("Strength of the password: strong")).toBeDefined();
  await act(async () => fireEvent.submit(screen.getByRole("form", { name: "Create an account" })));
  expect(asked.at(-1)).toEqual({
    name: "POST accounts",
    input: { body: { name: "Ada", email: "ada@example.com", password: "long enough for anyone" } },
  });
  expect(screen.getByRole("heading", { name: "Look into your mail" })).toBeDefined();
  expect(document.activeElement?.textContent).toContain("We sent a letter.");
});

it("goes to the first field that is wrong", async () => {
  await renderPage("/register");
  fireEvent.change(screen.getByLabelText("Name"), { target: { value: "Ada" } });
  await act(async () => fireEvent.submit(screen.getByRole("form", { name: "Create an account" })));
  expect(document.activeElement).toBe(screen.getByLabelText("Email"));
  expect(screen.getByText("Use at least 10 characters.")).toBeDefined();
});

it("takes a password of ten characters and none of nine", () => {
  const withPassword = (password: string) => problemsOf({ name: "Ada", email: "a@b.co", password });
  expect(withPassword("123456789")).toEqual({ password: "Use at least 10 characters." });
  expect(withPassword("1234567890")).toEqual({});
});

it("calls a password stronger the longer it is", () => {
  const shares = ["", "short", "1234567890", "long enough for anyone"].map(strengthOf);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});
