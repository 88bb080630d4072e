import { useEffect } from "react";
import "../../components/access.css";
import { useMe } from "../../data/use-me.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { navigate } from "../../router/navigate.ts";
import type { Place } from "../../router/define-route.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { nextAddress } from "./next-address.ts";
import { SignInForm } from "./SignInForm.tsx";

/** The way in. Who is in already goes on at once. */
export default function SignInPage({ search }: Place<"/signin">) {
  const isMember = useMe() !== null;
  const next = nextAddress(search);
  useEffect(() => {
    if (isMember) navigate(next, { isReplacing: true });
  }, [isMember, next]);
  return (
    <div className="access">
      <PageTitle>Sign in</PageTitle>
      <h1>Sign in</h1>
      <SignInForm />
      <p>
        New here? <SiteLink href="/register">Create an account</SiteLink>
      </p>
    </div>
  );
}
