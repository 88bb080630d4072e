import { useId } from "react";
import type { RatingInputProps } from "./types.ts";

/** Five stars to choose from: a radio group for keys and screen readers, a row to sweep over for the rest. */
export function RatingInput({
  label,
  starLabel,
  value,
  onChange,
  name,
  isRequired = false,
  error = "",
}: RatingInputProps) {
  const id = useId();
  return (
    <fieldset className="ui-stars" aria-describedby={error === "" ? undefined : `${id}-error`}>
      <legend className="ui-stars__legend">{label}</legend>
      <div className="ui-stars__row">
        {[1, 2, 3, 4, 5].map((stars) => (
          <label key={stars} className="ui-stars__star">
            <input
              className="ui-stars__radio"
              type="radio"
              name={name ?? id}
              value={stars}
              aria-label={starLabel(stars)}
              required={isRequired}
              checked={value === undefined ? undefined : value === stars}
              onChange={() => onChange?.(stars)}
            />
          </label>
        ))}
      </div>
      {/* Always there: only what changes inside of a live region is read out. */}
      <div className="ui-field__error" id={`${id}-error`} role="alert">
        {error}
      </div>
    </fieldset>
  );
}
