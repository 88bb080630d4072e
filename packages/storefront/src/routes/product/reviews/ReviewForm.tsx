import { Button, Field, RatingInput } from "@latency-aficionados/ui";
import { useRef, useState, type FormEvent } from "react";
import { Problem } from "../../../components/Problem.tsx";
import type { Me } from "../../../contract/people.ts";
import type { Review } from "../../../contract/products.ts";
import { ask } from "../../../data/question.ts";
import { useCommand } from "../../../data/use-command.ts";
import { reviewsOf } from "./reviews-of.ts";

/** Stars and why: they stand among the others at once, and are taken back if the shop refuses. */
export function ReviewForm({ productId, me }: { productId: number; me: Me }) {
  const [stars, setStars] = useState<number | null>(null);
  const [text, setText] = useState("");
  const [isStarless, setIsStarless] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { send, isBusy, error } = useCommand("POST products/{id}/reviews", {
    optimistic: (change, { body }) => {
      const review: Review = { ...body, id: "pending", author: me, createdAt: new Date().toISOString(), comments: [] };
      change(reviewsOf(productId), (page) => ({ ...page, items: [review, ...page.items] }));
    },
    invalidates: () => [reviewsOf(productId).key, ask("GET products/{id}", { params: { id: productId } }).key],
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setIsStarless(stars === null);
    if (stars === null) return;
    send({ params: { id: productId }, body: { stars, text: text.trim() } }).then(
      () => setIsSent(true),
      () => field.current?.focus(),
    );
  };

  if (isSent)
    return (
      <p className="notice notice--good" role="status">
        Thank you for your review.
      </p>
    );
  return (
    <form className="panel stack" aria-labelledby="review-form-title" onSubmit={submit}>
      <h3 id="review-form-title">Write a review</h3>
      <Problem error={error} />
      <RatingInput
        label="Stars"
        starLabel={(number) => `${number} ${number === 1 ? "star" : "stars"}`}
        value={stars}
        onChange={(chosen) => {
          setStars(chosen);
          setIsStarless(false);
        }}
        error={isStarless ? "Choose how many stars this gets." : ""}
      />
      <Field label="Your review" isRequired>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button look="primary" type="submit" isBusy={isBusy}>
        Post review
      </Button>
    </form>
  );
}
