import type { ReactNode } from "react";

export type CardProps = {
  /** The link that the whole card stands for, with the title as its text. */
  title: ReactNode;
  /** Usually an Image. */
  media?: ReactNode;
  /** A line above the title, such as the machine that a game is for. */
  kicker?: ReactNode;
  /** Stands at the lower edge, whatever the length of the title: price and rating. */
  foot?: ReactNode;
  children?: ReactNode;
  /** Level of the title among the headings of the page. */
  headingLevel?: 2 | 3 | 4;
};
