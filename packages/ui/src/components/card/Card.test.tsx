import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Card } from "./Card.tsx";

it("is one heading with one link, at the level that the page needs", () => {
  render(<Card title={<a href="/1">Moon Quest</a>} kicker="NES" foot="$5" headingLevel={2} />);
  expect(screen.getByRole("heading", { level: 2, name: "Moon Quest" })).toBeDefined();
  expect(screen.getAllByRole("link")).toHaveLength(1);
});

it("reads the title before what stands above it", () => {
  const { container } = render(<Card title="Moon Quest" kicker="NES" foot="$5" />);
  expect(container.textContent).toBe("Moon QuestNES$5");
});

it("leaves out what it was not given", () => {
  const { container } = render(<Card title="Moon Quest" />);
  expect(container.querySelectorAll("p, .ui-card__foot")).toHaveLength(0);
});
