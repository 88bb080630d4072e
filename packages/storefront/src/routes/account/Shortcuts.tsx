import { Button } from "@latency-aficionados/ui";
import { useSignOut } from "../../frame/use-sign-out.ts";
import { SiteLink } from "../../router/SiteLink.tsx";

const links = {
  "/orders": "Your orders",
  "/seller": "Your listings",
  "/watchlist": "Watchlist",
  "/sell": "Sell a game",
};

export function Shortcuts() {
  const { signOut, isBusy } = useSignOut();
  return (
    <nav className="panel stack" aria-labelledby="account-shortcuts">
      <h2 id="account-shortcuts">Shortcuts</h2>
      <ul className="site-plain">
        {Object.entries(links).map(([href, label]) => (
          <li key={href}>
            <SiteLink href={href}>{label}</SiteLink>
          </li>
        ))}
      </ul>
      <Button isBusy={isBusy} onClick={signOut}>
        Sign out of this browser
      </Button>
    </nav>
  );
}
