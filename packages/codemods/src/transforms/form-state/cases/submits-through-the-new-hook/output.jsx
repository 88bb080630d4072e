import React from "react";

export default function Form() {
  const [state, formAction] = React.useActionState((count) => count + 1, 0);
  return (
    <form action={formAction}>
      <output>{state}</output>
      <button>add</button>
    </form>
  );
}
