import { SiteLink } from "../router/SiteLink.tsx";
import { AccountLinks } from "./AccountLinks.tsx";
import { CartLink } from "./CartLink.tsx";
import { LazySearch } from "./LazySearch.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

const links = { "/search": "Search", "/sell": "Sell", "/orders": "Orders", "/watchlist": "Watchlist" };

export function Header() {
  return (
    <header className="site-header">
      <div className="site-header__bar">
        <SiteLink className="brand" href="/">
          <img className="brand__mark" src="/favicon.svg" alt="" width={24} height={24} />
          Cartridge Corner
        </SiteLink>
        <LazySearch />
        <nav className="site-header__links" aria-label="Main">
          <ul>
            {Object.entries(links).map(([href, label]) => (
              <li key={href}>
                <SiteLink href={href}>{label}</SiteLink>
              </li>
            ))}
            <AccountLinks />
          </ul>
        </nav>
        <ThemeButton />
        <CartLink />
      </div>
    </header>
  );
}
