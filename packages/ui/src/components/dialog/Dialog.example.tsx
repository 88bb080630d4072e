import { useState } from "react";
import { Button } from "../button/Button.tsx";
import { Dialog } from "./Dialog.tsx";

/** A question before something that cannot be undone. */
export default function DialogExample() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Remove listing</Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title="Remove this listing?"
        closeLabel="Close"
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button look="primary" onClick={close}>
              Remove it
            </Button>
          </>
        }
      >
        <p>Shoppers who watch it are told. Its reviews stay with your name.</p>
      </Dialog>
    </>
  );
}
