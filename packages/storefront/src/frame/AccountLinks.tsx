import { useMe } from "../data/use-me.ts";
import { SiteLink } from "../router/SiteLink.tsx";
import { useSignOut } from "./use-sign-out.ts";

/** Who is signed in, and the way out; or the way in. */
export function AccountLinks() {
  const me = useMe();
  const { signOut, isBusy } = useSignOut();
  if (!me)
    return (
      <li>
        <SiteLink href="/signin">Sign in</SiteLink>
      </li>
    );
  return (
    <>
      <li>
        <SiteLink href="/account">{me.name}</SiteLink>
      </li>
      <li>
        <button className="site-header__button" type="button" aria-disabled={isBusy} onClick={signOut}>
          Sign out
        </button>
      </li>
    </>
  );
}
