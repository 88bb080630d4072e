import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Field } from "./Field.tsx";
import type { FieldProps } from "./types.ts";

const named = (props: Partial<FieldProps>) => (
  <Field label="Title" {...props}>
    {(control) => <input {...control} />}
  </Field>
);
const input = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Title" });
const described = () =>
  (input().getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join("|");

it("names its control and says no more than it knows", () => {
  render(named({}));
  expect(input().hasAttribute("aria-describedby")).toBe(false);
  expect(input().hasAttribute("aria-invalid")).toBe(false);
  expect(input().required).toBe(false);
});

it("describes it by the hint and the error, in that order", () => {
  render(named({ hint: "As on the box", error: "Write a title", isRequired: true }));
  expect(described()).toBe("As on the box|Write a title");
  expect(input().getAttribute("aria-invalid")).toBe("true");
  expect(input().required).toBe(true);
});

it("reads an error out when it comes, in a place that was there before", () => {
  const { container, rerender } = render(named({}));
  const place = container.querySelector("[aria-live=polite]");
  expect(place?.textContent).toBe("");
  rerender(named({ error: "Write a title" }));
  expect(container.querySelector("[aria-live=polite]")).toBe(place);
  expect(place?.textContent).toBe("Write a title");
});

it.each([undefined, null, "", false])("takes %o for no error", (error) => {
  render(named({ error }));
  expect(input().hasAttribute("aria-invalid")).toBe(false);
});

it("gives two fields of one name two controls", () => {
  render(
    <>
      {named({})}
      {named({})}
    </>,
  );
  const [one, other] = screen.getAllByRole("textbox", { name: "Title" });
  expect(one?.id).not.toBe(other?.id);
});
