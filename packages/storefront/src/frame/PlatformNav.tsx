import { platforms } from "../contract/names.ts";
import { useAddress } from "../router/router-context.ts";
import { SiteLink } from "../router/SiteLink.tsx";

export function PlatformNav() {
  const { path } = useAddress();
  return (
    <nav className="platform-nav" aria-label="Platforms">
      <ul className="platform-nav__list">
        {Object.entries(platforms).map(([platform, name]) => {
          const href = `/category/${platform}`;
          return (
            <li key={platform}>
              <SiteLink href={href} aria-current={path === href ? "page" : undefined}>
                {name}
              </SiteLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
