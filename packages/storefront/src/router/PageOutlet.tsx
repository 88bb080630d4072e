import { Boundary } from "@latency-aficionados/ui";
import { use, type ComponentType } from "react";
import { useData } from "../data/data-context.ts";
import type { Page as PageComponent } from "./define-route.ts";
import { findRoute, type Found } from "./find-route.ts";
import { pageCode } from "./page-code.ts";
import { useRouter } from "./router-context.ts";

type PageOutletProps = {
  /** Stands for an address that is none, and for a page whose first answer says that it is gone. */
  NotFound: ComponentType;
  /** Stands for a page whose first answer failed. */
  Failed: ComponentType<{ error: unknown; retry: () => void; isRetrying: boolean }>;
  /** Whether what a query threw means that there is no such page. */
  isNotFound: (error: unknown) => boolean;
};

/** The page of the address. It stays until the next one is ready. */
export function PageOutlet({ NotFound, Failed, isNotFound }: PageOutletProps) {
  const { store } = useData();
  const { address, routes } = useRouter();
  const found = findRoute(routes, address);
  if (!found) return <NotFound />;
  return (
    <Boundary
      fallback={null}
      resetKeys={[address]}
      onRetry={() => store.forgetFailures()}
      failure={({ error, ...again }) => (isNotFound(error) ? <NotFound /> : <Failed error={error} {...again} />)}
    >
      <FoundPage found={found} NotFound={NotFound} Failed={Failed} isNotFound={isNotFound} />
    </Boundary>
  );
}

function FoundPage({ found, NotFound, Failed, isNotFound }: PageOutletProps & { found: Found }) {
  const { store } = useData();
  const { address } = useRouter();
  const { route, place } = found;
  // A server knows no error boundaries: what failed there is in place before the first render, on both sides.
  const refused = route
    .queries?.(place)
    .map((question) => store.failure(question))
    .find(Boolean);
  if (refused) {
    if (isNotFound(refused)) return <NotFound />;
    return <Failed error={refused} retry={() => location.reload()} isRetrying={false} />;
  }
  const code: Promise<PageComponent> = pageCode(route);
  const Page = use(code);
  return <Page key={address.path} params={place.params} search={place.search} />;
}
