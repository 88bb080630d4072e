import { Button, Field } from "@latency-aficionados/ui";
import { useState, type ReactNode, type Ref } from "react";
import "./password-field.css";

type PasswordFieldProps = {
  /** For managers of passwords. */
  autoComplete: "current-password" | "new-password";
  hint?: ReactNode;
  error: string | undefined;
  /** Called with every change, for what says something of it. */
  onType?: (password: string) => void;
  handle?: Ref<HTMLInputElement>;
};

/** A password that its owner may look at. */
export function PasswordField({ autoComplete, hint, error, onType, handle }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="password">
      <Field label="Password" hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            ref={handle}
            name="password"
            type={isShown ? "text" : "password"}
            autoComplete={autoComplete}
            maxLength={128}
            onChange={(event) => onType?.(event.target.value)}
          />
        )}
      </Field>
      <Button className="password__toggle" look="plain" onClick={() => setIsShown(!isShown)}>
        {isShown ? "Hide password" : "Show password"}
      </Button>
    </div>
  );
}
