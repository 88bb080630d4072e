import type { ButtonProps } from "./types.ts";

/** A button that is never lost: while busy it keeps its focus, where `disabled` would throw a keyboard user out. */
export function Button({ look = "normal", isBusy = false, type = "button", className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`ui-button ui-button--${look}${className ? ` ${className}` : ""}`}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest["aria-disabled"]}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
