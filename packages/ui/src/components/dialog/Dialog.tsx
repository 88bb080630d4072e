import { useEffect, useId, useRef } from "react";
import type { DialogProps } from "./types.ts";

/** The browser's own modal dialog: it keeps focus in, gives it back, and makes the rest of the page inert. */
export function Dialog({ isOpen, onClose, title, closeLabel, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!isOpen || !element) return;
    element.showModal();
    return () => element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className="ui-dialog"
      aria-labelledby={`${id}-title`}
      // The owner decides: closing by itself would leave `isOpen` wrong.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // The dialog fills itself with its sheet; what is not the sheet is beside it.
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && (
        <div className="ui-dialog__sheet">
          <header className="ui-dialog__head">
            <h2 id={`${id}-title`}>{title}</h2>
            <button type="button" className="ui-dialog__close" aria-label={closeLabel} onClick={onClose}>
              <span aria-hidden>✕</span>
            </button>
          </header>
          {children}
          {actions !== undefined && <footer className="ui-dialog__actions">{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
