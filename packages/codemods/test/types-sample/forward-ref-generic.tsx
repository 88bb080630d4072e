// types: 16 17 18
import React, { forwardRef, Ref, ReactElement } from "react";

interface Props<T> {
  items: T[];
  show: (item: T) => string;
}

function ListInner<T>({ items, show }: Props<T>, ref: Ref<HTMLUListElement>) {
  return (
    <ul ref={ref}>
      {items.map((item, index) => (
        <li key={index}>{show(item)}</li>
      ))}
    </ul>
  );
}

export const List = forwardRef(ListInner) as <T>(props: Props<T> & { ref?: Ref<HTMLUListElement> }) => ReactElement;
