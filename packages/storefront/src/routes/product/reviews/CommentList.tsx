import { day } from "../../../components/wording.ts";
import type { Comment } from "../../../contract/products.ts";

/** What people said to a review, oldest first; nothing while nobody did. */
export function CommentList({ comments }: { comments: readonly Comment[] }) {
  if (comments.length === 0) return null;
  return (
    <ul className="site-plain comments" aria-label="Comments">
      {comments.map(({ author, createdAt, id, text }) => (
        <li key={id} className="comment">
          <p className="quiet">
            <strong>{author.name}</strong>, <time dateTime={createdAt}>{day(createdAt)}</time>
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
