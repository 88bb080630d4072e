import { Button, Field } from "@latency-aficionados/ui";
import { useRef, useState, type FormEvent } from "react";
import { looksLikeEmail } from "../../components/email.ts";
import { PasswordField } from "../../components/PasswordField.tsx";
import { Problem } from "../../components/Problem.tsx";
import { useData } from "../../data/data-context.ts";
import { useCommand } from "../../data/use-command.ts";
import { whoAmI } from "../../data/use-me.ts";
import { say } from "../../frame/toasts.ts";

type Wrong = { email?: string; password?: string };

export function SignInForm() {
  const { store } = useData();
  const [wrong, setWrong] = useState<Wrong>({});
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const { send, isBusy, error } = useCommand("POST sessions");

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const address = email.current?.value.trim() ?? "";
    const secret = password.current?.value ?? "";
    const problems: Wrong = {};
    if (!looksLikeEmail(address)) problems.email = "This does not look like an email address.";
    if (secret === "") problems.password = "Type your password.";
    setWrong(problems);
    if (problems.email) email.current?.focus();
    else if (problems.password) password.current?.focus();
    else
      send({ body: { email: address, password: secret } }).then(
        (me) => {
          store.forgetAll();
          store.put(whoAmI, me);
          say(`Welcome back, ${me.name}`);
        },
        () => {
          if (!password.current) return;
          password.current.value = "";
          password.current.focus();
        },
      );
  };

  return (
    <form className="panel stack" aria-label="Sign in" method="post" noValidate onSubmit={submit}>
      <Problem error={error} />
      <Field label="Email" error={wrong.email}>
        {(control) => <input {...control} ref={email} name="email" type="email" autoComplete="username" />}
      </Field>
      <PasswordField autoComplete="current-password" error={wrong.password} handle={password} />
      <Button className="wide" look="primary" type="submit" isBusy={isBusy}>
        {isBusy ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
