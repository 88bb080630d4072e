import { looksLikeEmail } from "../../components/email.ts";

/** What somebody says of themselves to become a member. */
export interface NewAccount {
  name: string;
  email: string;
  password: string;
}
export type AccountProblems = Partial<Record<keyof NewAccount, string>>;

/** As the contract has it: long rather than odd. */
export const shortestPassword = 10;

export function readAccountForm(form: HTMLFormElement): NewAccount {
  const data = new FormData(form);
  const typed = (name: string) => String(data.get(name) ?? "");
  return { name: typed("name").trim(), email: typed("email").trim(), password: typed("password") };
}

/** What is wrong, in the order of the form; nothing when all is well. */
export function problemsOf({ name, email, password }: NewAccount): AccountProblems {
  return {
    ...(name === "" && { name: "Tell us what to call you." }),
    ...(!looksLikeEmail(email) && { email: "This does not look like an email address." }),
    ...(password.length < shortestPassword && { password: `Use at least ${shortestPassword} characters.` }),
  };
}
