import { Field } from "@latency-aficionados/ui";
import type { FormPartProps } from "./form-part.ts";

type ChoiceProps = FormPartProps & {
  name: "platform" | "region" | "genre" | "condition";
  label: string;
  /** What there is to choose from: as the contract and as people have it. */
  options: Readonly<Record<string, string>>;
};

/** One of a few. */
export function Choice({ name, label, options, values, problems, onEdit }: ChoiceProps) {
  return (
    <Field label={label} error={problems[name]}>
      {(control) => (
        <select
          {...control}
          name={name}
          value={values[name]}
          onChange={(event) => onEdit({ [name]: event.target.value })}
        >
          <option value="" disabled>
            Choose…
          </option>
          {Object.entries(options).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
