import { useEffect, useState } from "react";
import "../../components/access.css";
import { useMe } from "../../data/use-me.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { navigate } from "../../router/navigate.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { MailNotice } from "./MailNotice.tsx";
import { RegisterForm } from "./RegisterForm.tsx";

/** Becoming a member: a mail with a link follows. */
export default function RegisterPage() {
  const [answer, setAnswer] = useState<string | null>(null);
  const isMember = useMe() !== null;
  useEffect(() => {
    if (isMember) navigate("/account", { isReplacing: true });
  }, [isMember]);
  return (
    <div className="access">
      <PageTitle>Create an account</PageTitle>
      <h1>Create an account</h1>
      {answer === null ? <RegisterForm onDone={setAnswer} /> : <MailNotice words={answer} />}
      <p>
        Have an account already? <SiteLink href="/signin">Sign in</SiteLink>
      </p>
    </div>
  );
}
