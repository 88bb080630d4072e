import { Button, Field } from "@latency-aficionados/ui";
import { useState, type FormEvent } from "react";
import { PasswordField } from "../../components/PasswordField.tsx";
import { Problem } from "../../components/Problem.tsx";
import { useCommand } from "../../data/use-command.ts";
import { type AccountProblems, problemsOf, readAccountForm } from "./new-account.ts";
import { PasswordStrength } from "./PasswordStrength.tsx";

/** @param props.onDone called with what the shop says then */
export function RegisterForm({ onDone }: { onDone: (words: string) => void }) {
  const [wrong, setWrong] = useState<AccountProblems>({});
  const [password, setPassword] = useState("");
  const { send, isBusy, error } = useCommand("POST accounts");

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const account = readAccountForm(form);
    const problems = problemsOf(account);
    setWrong(problems);
    const [first] = Object.keys(problems);
    if (first) (form.elements.namedItem(first) as HTMLElement).focus();
    else
      send({ body: account }).then(
        ({ message }) => onDone(message),
        () => {},
      );
  };

  return (
    <form className="panel stack" aria-label="Create an account" method="post" noValidate onSubmit={submit}>
      <Problem error={error} />
      <Field label="Name" hint="Others see it beside your reviews and listings." error={wrong.name}>
        {(control) => <input {...control} name="name" autoComplete="nickname" maxLength={60} />}
      </Field>
      <Field label="Email" error={wrong.email}>
        {(control) => <input {...control} name="email" type="email" autoComplete="email" />}
      </Field>
      <PasswordField
        autoComplete="new-password"
        hint="At least 10 characters. Long is better than odd."
        error={wrong.password}
        onType={setPassword}
      />
      <PasswordStrength password={password} />
      <Button className="wide" look="primary" type="submit" isBusy={isBusy}>
        {isBusy ? "Creating the account…" : "Create account"}
      </Button>
    </form>
  );
}
