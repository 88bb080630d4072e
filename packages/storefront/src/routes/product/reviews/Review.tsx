import { Button, Rating } from "@latency-aficionados/ui";
import { useRef, useState } from "react";
import { Avatar } from "../../../components/Avatar.tsx";
import { day } from "../../../components/wording.ts";
import type { Me } from "../../../contract/people.ts";
import type { Comment, Review as ReviewData } from "../../../contract/products.ts";
import { CommentForm } from "./CommentForm.tsx";
import { CommentList } from "./CommentList.tsx";

type ReviewProps = { review: ReviewData; productId: number; me: Me | null };

/** What one person said, and what others said to that. */
export function Review({ review, productId, me }: ReviewProps) {
  const { author, comments, createdAt, id, stars, text } = review;
  const [isCommenting, setIsCommenting] = useState(false);
  // Those of this visit: shown at once, and until the list of the server has them.
  const [own, setOwn] = useState<readonly Comment[]>([]);
  const opener = useRef<HTMLButtonElement>(null);
  const shown = [...comments, ...own.filter((comment) => comments.every((other) => other.id !== comment.id))];
  const close = () => {
    setIsCommenting(false);
    // It comes back with the next render, and the focus with it.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className="review">
      <div className="review__head">
        <Avatar person={author} />
        <h3 className="review__author">{author.name}</h3>
        <Rating average={stars} label={`${stars} of 5 stars`} />
        <time className="quiet review__day" dateTime={createdAt}>
          {day(createdAt)}
        </time>
      </div>
      <p className="review__text">{text}</p>
      <CommentList comments={shown} />
      {me && !isCommenting && (
        <Button
          ref={opener}
          look="plain"
          aria-label={`Comment on the review by ${author.name}`}
          onClick={() => setIsCommenting(true)}
        >
          Comment
        </Button>
      )}
      {me && isCommenting && (
        <CommentForm me={me} reviewId={id} productId={productId} onChange={setOwn} onClose={close} />
      )}
    </li>
  );
}
