import { useId } from "react";

type FilterFieldProps = { value: string; onChange: (text: string) => void };

/** What the list is filtered by; Escape empties it. */
export function FilterField({ value, onChange }: FilterFieldProps) {
  const id = useId();
  return (
    <div className="category__filter">
      <label htmlFor={id}>Filter this list</label>
      <input
        className="ui-input"
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onChange("");
        }}
      />
    </div>
  );
}
