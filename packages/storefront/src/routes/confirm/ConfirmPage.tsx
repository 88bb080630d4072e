import { Skeleton } from "@latency-aficionados/ui";
import { useState, useSyncExternalStore } from "react";
import "../../components/access.css";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { ConfirmForm } from "./ConfirmForm.tsx";

/** Where the link of the mail leads. Asks for a click, since scanners of mail follow links, too. */
export default function ConfirmPage() {
  const token = useToken();
  const [isDone, setIsDone] = useState(false);
  return (
    <div className="access">
      <PageTitle>Confirm your account</PageTitle>
      <h1>Confirm your account</h1>
      {isDone && (
        <div className="notice notice--good stack" role="status">
          <h2>Your account is confirmed</h2>
          <p>Sign in with your email and password.</p>
          <SiteLink className="ui-button ui-button--primary" href="/signin">
            Sign in
          </SiteLink>
        </div>
      )}
      {!isDone && token === null && <Skeleton lines={4} />}
      {!isDone && token === "" && (
        <EmptyState
          title="This link is not complete"
          text="Open the link of the mail as a whole, or create an account again to get a new one."
        >
          <SiteLink className="ui-button" href="/register">
            Create an account
          </SiteLink>
        </EmptyState>
      )}
      {!isDone && token && <ConfirmForm token={token} onDone={() => setIsDone(true)} />}
    </div>
  );
}

/** Stands behind the hash, where no server and no referrer sees it: null on the server, empty where there is none. */
const useToken = (): string | null => useSyncExternalStore(listen, readToken, () => null);

const readToken = (): string => new URLSearchParams(location.hash.slice(1)).get("token") ?? "";

function listen(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}
