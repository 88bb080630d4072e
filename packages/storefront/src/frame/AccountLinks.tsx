import { useData } from "../data/data-context.ts";
import { useCommand } from "../data/use-command.ts";
import { useMe, whoAmI } from "../data/use-me.ts";
import { navigate } from "../router/navigate.ts";
import { SiteLink } from "../router/SiteLink.tsx";

/** Who is signed in, and the way out; or the way in. */
export function AccountLinks() {
  const me = useMe();
  const { store } = useData();
  const { send, isBusy } = useCommand("DELETE sessions");
  if (!me)
    return (
      <li>
        <SiteLink href="/signin">Sign in</SiteLink>
      </li>
    );
  const signOut = async () => {
    await send({});
    store.forgetAll();
    store.put(whoAmI, null as never);
    navigate("/");
  };
  return (
    <>
      <li>
        <SiteLink href="/account">{me.name}</SiteLink>
      </li>
      <li>
        <button className="site-header__button" type="button" aria-disabled={isBusy} onClick={() => void signOut()}>
          Sign out
        </button>
      </li>
    </>
  );
}
