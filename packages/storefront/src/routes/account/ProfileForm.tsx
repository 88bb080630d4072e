import { Button, Field } from "@latency-aficionados/ui";
import { useState, type FormEvent } from "react";
import { Problem } from "../../components/Problem.tsx";
import { counted } from "../../components/wording.ts";
import type { Me } from "../../contract/people.ts";
import { useData } from "../../data/data-context.ts";
import { useCommand } from "../../data/use-command.ts";
import { whoAmI } from "../../data/use-me.ts";
import { say } from "../../frame/toasts.ts";
import { useLeaveGuard } from "../../router/use-leave-guard.ts";

const longestBio = 500;

/** What others see of a member, in words. */
export function ProfileForm({ me }: { me: Me }) {
  const { store } = useData();
  const [name, setName] = useState(me.name);
  const [bio, setBio] = useState(me.bio);
  const [wrong, setWrong] = useState("");
  const { send, isBusy, error } = useCommand("PUT me");
  useLeaveGuard(name !== me.name || bio !== me.bio, "There are changes that are not saved yet.");

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    if (name.trim() === "") {
      setWrong("Tell us what to call you.");
      (event.currentTarget.elements.namedItem("name") as HTMLElement).focus();
      return;
    }
    send({ body: { name: name.trim(), bio: bio.trim() } }).then(
      (changed) => {
        store.put(whoAmI, changed);
        setName(changed.name);
        setBio(changed.bio);
        say("Your profile is saved");
      },
      () => {},
    );
  };

  return (
    <form className="stack" aria-label="Profile" noValidate onSubmit={submit}>
      <Problem error={error} />
      <p className="label-text">Email: {me.email}</p>
      <Field label="Name" error={wrong}>
        {(control) => (
          <input
            {...control}
            name="name"
            maxLength={60}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setWrong("");
            }}
          />
        )}
      </Field>
      <Field label="About you" hint={`${counted(longestBio - bio.length, "character")} left`}>
        {(control) => (
          <textarea
            {...control}
            name="bio"
            maxLength={longestBio}
            value={bio}
            onChange={(event) => setBio(event.target.value)}
          />
        )}
      </Field>
      <p>
        <Button look="primary" type="submit" isBusy={isBusy}>
          {isBusy ? "Saving…" : "Save profile"}
        </Button>
      </p>
    </form>
  );
}
