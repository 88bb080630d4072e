// types: 16 17 18
import * as React from "react";

interface Props<T> {
  items: T[];
  keyOf: (item: T) => string;
  empty?: string;
}

export function List<T>({ items, keyOf, empty }: Props<T>) {
  return items.length > 0 ? <ul>{items.map((item) => <li key={keyOf(item)} />)}</ul> : <p>{empty}</p>;
}

List.defaultProps = { empty: "nothing" };
export const list = <List items={[1]} keyOf={(each) => each.toFixed()} />;
