import { useId } from "react";
import type { FieldProps } from "./types.ts";

/** A label, a control, a hint and what went wrong, tied together for everybody. */
export function Field({ label, hint, error, isRequired = false, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== null && error !== "" && error !== false;
  const describedBy = [hint !== undefined && `${id}-hint`, hasError && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="ui-field">
      <label className="ui-field__label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        className: "ui-input",
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": hasError ? true : undefined,
        required: isRequired,
      })}
      {/* Always there: only what changes inside of a live region is read out. Not an alert: a form may have ten of them. */}
      <div className="ui-field__error" id={`${id}-error`} aria-live="polite">
        {hasError && error}
      </div>
    </div>
  );
}
