import { useAddress } from "../router/router-context.ts";
import { SiteLink } from "../router/SiteLink.tsx";
import { PageTitle } from "./PageTitle.tsx";

/** For an address where there is nothing. */
export function NotFoundPage() {
  const { path } = useAddress();
  return (
    <div className="empty">
      <PageTitle>Page not found</PageTitle>
      <h1>Page not found</h1>
      <p>There is nothing at {path}</p>
      <p className="row">
        <SiteLink href="/search">Search games</SiteLink>
        <SiteLink href="/">Go to the home page</SiteLink>
      </p>
    </div>
  );
}
