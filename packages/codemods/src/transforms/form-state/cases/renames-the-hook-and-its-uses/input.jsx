import React from "react";
import { createPortal, useFormState, useFormStatus } from "react-dom";

export default function Form({ save }) {
  const [state, formAction] = useFormState(save, null);
  return createPortal(<form action={formAction}>{state}<Pending /></form>, document.body);
}

function Pending() {
  return useFormStatus().pending ? "…" : null;
}
