import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  text: string;
  /** The way on, such as a link. */
  children?: ReactNode;
};

/** Says that there is nothing, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
