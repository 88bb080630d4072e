import { useState } from "react";
import { Field } from "./Field.tsx";

/** A field with a hint, one that is wrong until it has words, and other kinds of controls. */
export default function FieldExample() {
  const [title, setTitle] = useState("");
  return (
    <form className="example-form">
      <Field label="Title" error={title.trim() === "" ? "Write the title as it stands on the box." : ""} isRequired>
        {(control) => <input {...control} value={title} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      <Field label="Condition" hint="From best to worst.">
        {(control) => (
          <select {...control}>
            <option>Sealed</option>
            <option>Complete in box</option>
            <option>Loose</option>
          </select>
        )}
      </Field>
      <Field label="Description">{(control) => <textarea {...control} />}</Field>
    </form>
  );
}
