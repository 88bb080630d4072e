import { Field } from "@latency-aficionados/ui";
import { useId, useState } from "react";
import { useSuggestions } from "../../data/use-suggestions.ts";
import type { FormPartProps } from "./form-part.ts";
import { lengths } from "./listing-values.ts";

/** The title, with those that other people sell to choose from. */
export function TitleField({ values, problems, onEdit }: FormPartProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const titles = new Set(useSuggestions(typed.trim()).map(({ text }) => text));
  return (
    <>
      <Field label="Title" hint="As it stands on the box." error={problems.title}>
        {(control) => (
          <input
            {...control}
            name="title"
            maxLength={lengths.title}
            autoComplete="off"
            list={id}
            value={values.title}
            onChange={(event) => {
              onEdit({ title: event.target.value });
              setTyped(event.target.value);
            }}
          />
        )}
      </Field>
      <datalist id={id}>
        {Array.from(titles, (title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </>
  );
}
