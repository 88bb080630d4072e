import { Button } from "@latency-aficionados/ui";
import { Problem } from "../../components/Problem.tsx";
import { useCommand } from "../../data/use-command.ts";
import { SiteLink } from "../../router/SiteLink.tsx";

export function ConfirmForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { send, isBusy, error } = useCommand("POST accounts/confirm");
  const confirm = () => send({ body: { token } }).then(onDone, () => {});
  return (
    <div className="panel stack">
      <p>One click and your account is ready.</p>
      <Problem error={error} />
      <Button className="wide" look="primary" isBusy={isBusy} onClick={() => void confirm()}>
        {isBusy ? "Confirming…" : "Confirm my account"}
      </Button>
      {error !== null && (
        <p>
          <SiteLink href="/register">Create an account</SiteLink>
        </p>
      )}
    </div>
  );
}
