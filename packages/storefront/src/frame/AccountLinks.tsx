import { lazy, Suspense } from "react";
import { useMe } from "../data/use-me.ts";
import { SiteLink } from "../router/SiteLink.tsx";

const MemberLinks = lazy(() => import("./MemberLinks.tsx"));

/** Who is signed in, and the way out; or the way in. */
export function AccountLinks() {
  const me = useMe();
  if (me)
    return (
      <Suspense fallback={null}>
        <MemberLinks me={me} />
      </Suspense>
    );
  return (
    <li>
      <SiteLink href="/signin">Sign in</SiteLink>
    </li>
  );
}
