import React from "react";
import { useFormState } from "react-dom";

export default function Form() {
  const [state, formAction] = useFormState((count) => count + 1, 0);
  return (
    <form action={formAction}>
      <output>{state}</output>
      <button>add</button>
    </form>
  );
}
