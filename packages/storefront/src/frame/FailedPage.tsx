import { Failure } from "./Section.tsx";
import { PageTitle } from "./PageTitle.tsx";

type FailedPageProps = { error: unknown; retry: () => void; isRetrying: boolean };

/** For a page that the shop could not make. */
export function FailedPage(props: FailedPageProps) {
  return (
    <div className="empty">
      <PageTitle>Something went wrong</PageTitle>
      <h1>Something went wrong</h1>
      <Failure {...props} />
    </div>
  );
}
