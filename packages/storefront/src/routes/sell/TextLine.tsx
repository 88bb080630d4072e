import { Field } from "@latency-aficionados/ui";
import type { ComponentProps } from "react";
import type { FormPartProps } from "./form-part.ts";
import type { FieldName } from "./listing-values.ts";

type TextLineProps = FormPartProps & Omit<ComponentProps<"input">, "name"> & { name: FieldName; label: string };

/** A line of text of the form. */
export function TextLine({ name, label, values, problems, onEdit, ...rest }: TextLineProps) {
  return (
    <Field label={label} error={problems[name]}>
      {(control) => (
        <input
          {...rest}
          {...control}
          name={name}
          value={values[name]}
          onChange={(event) => onEdit({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}
