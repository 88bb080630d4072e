import { Button, Field } from "@latency-aficionados/ui";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { Problem } from "../../../components/Problem.tsx";
import type { Me } from "../../../contract/people.ts";
import type { Comment } from "../../../contract/products.ts";
import { useCommand } from "../../../data/use-command.ts";
import { reviewsOf } from "./reviews-of.ts";

type CommentFormProps = {
  me: Me;
  reviewId: string;
  productId: number;
  /** Called with how the comments of this visit change. */
  onChange: (change: (own: readonly Comment[]) => readonly Comment[]) => void;
  onClose: () => void;
};

/** Says something to a review: it stands there at once, and is back in the field if the shop refuses. */
export function CommentForm({ me, reviewId, productId, onChange, onClose }: CommentFormProps) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const { send, isBusy, error } = useCommand("POST reviews/{id}/comments", {
    invalidates: () => [reviewsOf(productId).key],
  });
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (isBusy || words === "") return;
    const pending: Comment = { id: "pending", author: me, text: words, createdAt: new Date().toISOString() };
    onChange((own) => [...own, pending]);
    send({ params: { id: reviewId }, body: { text: words } }).then(
      ({ id }) => {
        onChange((own) => own.map((comment) => (comment === pending ? { ...pending, id } : comment)));
        onClose();
      },
      () => {
        onChange((own) => own.filter((comment) => comment !== pending));
        field.current?.focus();
      },
    );
  };

  return (
    <form className="stack comment-form" onSubmit={submit}>
      <Problem error={error} />
      <Field label="Your comment" isRequired>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button look="primary" type="submit" isBusy={isBusy}>
          Post comment
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
