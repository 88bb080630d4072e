import { Field } from "@latency-aficionados/ui";
import { countries } from "../../components/countries.ts";
import type { Address } from "../../contract/orders.ts";
import type { AddressProblems, TypedField } from "./address-form.ts";

const fields = [
  ["name", "Full name", "name"],
  ["street", "Street and number", "street-address"],
  ["city", "City", "address-level2"],
  ["postalCode", "Postal code", "postal-code"],
] as const satisfies readonly (readonly [TypedField, string, string])[];

type AddressFieldsProps = { known: Partial<Address> | null; problems: AddressProblems };

/** Where a parcel goes. The form keeps what is typed; nothing renders at a key. */
export function AddressFields({ known, problems }: AddressFieldsProps) {
  return (
    <div className="address-fields">
      {fields.map(([name, label, autoComplete]) => (
        <Field key={name} label={label} error={problems[name]}>
          {(control) => (
            <input {...control} name={name} autoComplete={autoComplete} defaultValue={known?.[name] ?? ""} />
          )}
        </Field>
      ))}
      <Field label="Country">
        {(control) => (
          <select {...control} name="country" autoComplete="country" defaultValue={known?.country ?? "US"}>
            {Object.entries(countries).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
