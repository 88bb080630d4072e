import { Button } from "@latency-aficionados/ui";
import { useDeferredValue, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Art } from "../../contract/nouns.ts";
import type { ChosenPicture } from "./chosen-pictures.ts";
import { fieldsRefused } from "./fields-refused.ts";
import { GameFields } from "./GameFields.tsx";
import { type ListingProblems, type ListingValues, problemsOf } from "./listing-values.ts";
import { ListingPreview } from "./ListingPreview.tsx";
import { ListingProblem } from "./ListingProblem.tsx";
import { OfferFields } from "./OfferFields.tsx";
import { PicturePicker } from "./PicturePicker.tsx";
import { TagEditor } from "./TagEditor.tsx";

type ListingFormProps = {
  initial: ListingValues;
  art?: Art;
  /** What the shop has of it already. */
  taken?: readonly ChosenPicture[];
  /** Whether it is for sale already: how many there are is then said elsewhere. */
  isChange?: boolean;
  error: unknown;
  isBusy: boolean;
  /** On the button, before and while it is sent. */
  submitWords: readonly [idle: string, busy: string];
  onEdit?: (values: ListingValues) => void;
  /** Rejects when refused; `error` says why. */
  onSubmit: (values: ListingValues, pictures: readonly ChosenPicture[]) => Promise<void>;
  onReload?: () => void;
  /** Stands beside the button. */
  children?: ReactNode;
};

const none: readonly ChosenPicture[] = [];

/** Everything that there is to say of a listing, with a preview that follows. */
export function ListingForm({
  initial,
  art,
  taken = none,
  isChange = false,
  error,
  isBusy,
  submitWords: [idle, busy],
  onEdit,
  onSubmit,
  onReload,
  children,
}: ListingFormProps) {
  const [values, setValues] = useState(initial);
  const [pictures, setPictures] = useState(taken);
  const [wrong, setWrong] = useState<ListingProblems>({});
  const notice = useRef<HTMLDivElement>(null);
  const preview = useDeferredValue(values);

  const edit = (part: Partial<ListingValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    onEdit?.(next);
    const rest = { ...wrong };
    for (const name of Object.keys(part)) delete rest[name as keyof ListingProblems];
    setWrong(rest);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const problems = problemsOf(values);
    setWrong(problems);
    const { elements } = event.currentTarget;
    const [first] = Object.keys(problems);
    // A tag that was typed but not added would be lost without a word.
    const typedTag = elements.namedItem("tagName") as HTMLInputElement;
    if (first) (elements.namedItem(first) as HTMLElement).focus();
    else if (typedTag.value !== "") typedTag.focus();
    else onSubmit(values, pictures).catch(() => notice.current?.focus());
  };
  const problems = { ...fieldsRefused(error), ...wrong };

  return (
    <div className="columns columns--aside">
      <form className="stack" aria-label="Listing" noValidate onSubmit={submit}>
        <div ref={notice} tabIndex={-1}>
          <ListingProblem error={error} wrong={Object.keys(wrong).length} onReload={onReload} />
        </div>
        <GameFields values={values} problems={problems} onEdit={edit} />
        <OfferFields values={values} problems={problems} onEdit={edit} isChange={isChange} />
        <PicturePicker pictures={pictures} onChange={setPictures} />
        <TagEditor tags={values.tags} onChange={(tags) => edit({ tags })} />
        <div className="row">
          <Button look="primary" type="submit" isBusy={isBusy}>
            {isBusy ? busy : idle}
          </Button>
          {children}
        </div>
      </form>
      <ListingPreview values={preview} art={art} />
    </div>
  );
}
