import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Button } from "./Button.tsx";

it("submits no form unless told to", () => {
  const onSubmit = vi.fn<() => void>();
  render(
    <form onSubmit={onSubmit}>
      <Button>Look</Button>
    </form>,
  );
  fireEvent.click(screen.getByRole("button"));
  expect(onSubmit).not.toHaveBeenCalled();
});

it("takes no second press while busy, submits nothing, and stays focusable", () => {
  const onClick = vi.fn<() => void>();
  const onSubmit = vi.fn<() => void>();
  render(
    <form onSubmit={onSubmit}>
      <Button isBusy type="submit" onClick={onClick}>
        Buy
      </Button>
    </form>,
  );
  const button = screen.getByRole("button", { name: "Buy" });
  button.focus();
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute("aria-busy")).toBe("true");
});

it("says nothing of being busy when it is not", () => {
  render(<Button className="mine">Buy</Button>);
  const button = screen.getByRole("button");
  expect(button.hasAttribute("aria-busy")).toBe(false);
  expect(button.hasAttribute("aria-disabled")).toBe(false);
  expect(button.className).toBe("ui-button ui-button--normal mine");
});
