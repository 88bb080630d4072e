import { Button, Field } from "@latency-aficionados/ui";
import { useRef, useState } from "react";
import type { Me } from "../../contract/people.ts";
import { useData } from "../../data/data-context.ts";
import { useCommand } from "../../data/use-command.ts";
import { whoAmI } from "../../data/use-me.ts";
import { wordsFor } from "../../frame/Section.tsx";
import { say } from "../../frame/toasts.ts";
import { pictureTypes, problemOf, readBase64 } from "../../components/picture-file.ts";
import { useObjectUrl } from "../../components/use-object-url.ts";

/** What others see of a member, as it is or would be. */
export function PictureForm({ me }: { me: Me }) {
  const { store } = useData();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState("");
  const preview = useObjectUrl(file);
  const { send, isBusy } = useCommand("PUT me");
  const shown = preview ?? me.picture;

  const choose = (chosen: File | undefined) => {
    const problem = chosen ? problemOf(chosen) : "";
    setWrong(problem);
    setFile(chosen && problem === "" ? chosen : null);
  };
  const save = (picture: Promise<string> | null, words: string) =>
    void Promise.resolve(picture)
      .then((bytes) => send({ body: { picture: bytes } }))
      .then(
        (changed) => {
          store.put(whoAmI, changed);
          setFile(null);
          if (input.current) input.current.value = "";
          say(words);
        },
        (error: unknown) => setWrong(wordsFor(error)),
      );

  return (
    <>
      <div>
        {shown === null ? (
          <p className="quiet">You have no picture yet.</p>
        ) : (
          <img className="picture-form__image" src={shown} width={128} height={128} alt={`Picture of ${me.name}`} />
        )}
      </div>
      <Field label="Choose a picture" hint="PNG, JPEG, WebP or AVIF, at most 512 KB." error={wrong}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept={pictureTypes.join(",")}
            onChange={(event) => choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <div className="row">
        <Button
          disabled={file === null}
          isBusy={isBusy}
          onClick={() => file && save(readBase64(file), "Your picture is saved")}
        >
          Use this picture
        </Button>
        {me.picture !== null && (
          <Button look="plain" isBusy={isBusy} onClick={() => save(null, "Your picture is removed")}>
            Remove picture
          </Button>
        )}
      </div>
    </>
  );
}
