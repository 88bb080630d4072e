import { useData } from "../data/data-context.ts";
import { useCommand } from "../data/use-command.ts";
import { whoAmI } from "../data/use-me.ts";
import { navigate } from "../router/navigate.ts";
import { wordsFor } from "./Section.tsx";
import { say } from "./toasts.ts";

/** Ends the session of this browser and goes home; nothing of the member stays behind in the page. */
export function useSignOut(): { signOut: () => void; isBusy: boolean } {
  const { store } = useData();
  const { send, isBusy } = useCommand("DELETE sessions");
  const signOut = () =>
    void send({}).then(
      () => {
        store.put(whoAmI, null as never);
        store.forgetAll();
        navigate("/");
      },
      (error: unknown) => say(wordsFor(error)),
    );
  return { signOut, isBusy };
}
