import type { Me } from "../contract/people.ts";
import { SiteLink } from "../router/SiteLink.tsx";
import { useSignOut } from "./use-sign-out.ts";

/** Who is signed in, and the way out. */
export default function MemberLinks({ me }: { me: Me }) {
  const { signOut, isBusy } = useSignOut();
  return (
    <>
      <li>
        <SiteLink className="site-header__me" href="/account">
          {me.name}
        </SiteLink>
      </li>
      <li>
        <button className="site-header__button" type="button" aria-disabled={isBusy} onClick={signOut}>
          Sign out
        </button>
      </li>
    </>
  );
}
