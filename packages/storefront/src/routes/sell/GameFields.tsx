import { Field } from "@latency-aficionados/ui";
import { count } from "../../components/wording.ts";
import { conditions, genres, platforms, regions } from "../../contract/names.ts";
import { Choice } from "./Choice.tsx";
import { ConditionHelp } from "./ConditionHelp.tsx";
import type { FormPartProps } from "./form-part.ts";
import { lengths } from "./listing-values.ts";
import { TextLine } from "./TextLine.tsx";
import { TitleField } from "./TitleField.tsx";

/** What it is that is for sale. */
export function GameFields(part: FormPartProps) {
  const { values, problems, onEdit } = part;
  return (
    <fieldset className="panel sell-part">
      <legend>The game</legend>
      <TitleField {...part} />
      <div className="sell-part__pair">
        <Choice {...part} name="platform" label="Platform" options={platforms} />
        <Choice {...part} name="region" label="Region" options={regions} />
        <Choice {...part} name="genre" label="Genre" options={genres} />
        <Choice {...part} name="condition" label="Condition" options={conditions} />
        <TextLine {...part} name="year" label="Year" inputMode="numeric" maxLength={4} />
        <TextLine {...part} name="publisher" label="Publisher" maxLength={lengths.publisher} />
      </div>
      <ConditionHelp />
      <Field
        label="Description"
        hint={`${count(values.description.length)} of ${count(lengths.description)} characters`}
        error={problems.description}
      >
        {(control) => (
          <textarea
            {...control}
            name="description"
            maxLength={lengths.description}
            value={values.description}
            onChange={(event) => onEdit({ description: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
