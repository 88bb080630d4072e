import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { Dialog } from "./Dialog.tsx";
import type { DialogProps } from "./types.ts";

beforeEach(() => {
  // jsdom knows the element, and not how to open it as a modal.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    if (this.open) throw new DOMException("already open", "InvalidStateError");
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

function world(props: Partial<DialogProps> = {}) {
  const onClose = vi.fn<() => void>();
  const dialog = (more: Partial<DialogProps>) => (
    <Dialog isOpen onClose={onClose} title="Remove it?" closeLabel="Close" {...props} {...more}>
      {props.children ?? <p>It is gone for good.</p>}
    </Dialog>
  );
  const { rerender, unmount } = render(dialog({}));
  return { onClose, unmount, change: (more: Partial<DialogProps>) => rerender(dialog(more)) };
}

it("opens with its name, and holds nothing while closed", () => {
  const { change } = world({ isOpen: false });
  expect(screen.queryByText("It is gone for good.")).toBeNull();
  change({ isOpen: true });
  expect(screen.getByRole("dialog", { name: "Remove it?" })).toHaveProperty("open", true);
  change({ isOpen: false });
  expect(screen.queryByRole("dialog")).toBeNull();
});

it.each([
  ["the cross", () => fireEvent.click(screen.getByRole("button", { name: "Close" }))],
  ["a press beside it", () => fireEvent.mouseDown(screen.getByRole("dialog"))],
  ["Escape", () => fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }))],
])("asks its owner to close it by %s", (_, leave) => {
  const { onClose } = world();
  leave();
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("dialog")).toHaveProperty("open", true);
});

it("leaves alone a press inside, and a cancel from a file chooser inside", () => {
  const { onClose } = world({ children: <input type="file" aria-label="Picture" /> });
  fireEvent.mouseDown(screen.getByText("Remove it?"));
  const chooser = screen.getByLabelText("Picture");
  fireEvent(chooser, createEvent("cancel", chooser, { bubbles: true }));
  expect(onClose).not.toHaveBeenCalled();
});

it("closes when it leaves the page", () => {
  const { unmount } = world();
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  unmount();
  expect(dialog.open).toBe(false);
});
