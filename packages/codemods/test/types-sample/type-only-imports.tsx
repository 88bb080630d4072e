// types: 17 18
import type { ReactElement, ReactNode, RefObject, VFC } from "react";

export const Frame: VFC<{ body: ReactNode; box: RefObject<HTMLDivElement> }> = ({ body, box }) => (
  <div ref={box}>{body}</div>
);
export const sizeOf = (element: ReactElement): number => element.props.size;
export type Row = ReactElement[];
