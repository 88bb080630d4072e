// types: 16 17 18
import React, { ReactChild as Child, ReactText } from "react";

interface Props {
  id: ReactText;
  ids: ReactText[];
  byId: Record<ReactText, Child>;
  first: Child | null;
  all?: ReadonlyArray<React.ReactChild>;
}

export const List = ({ id, ids, byId, first, all }: Props) => (
  <ul data-id={id}>
    {first}
    {ids.map((each) => (
      <li key={each}>{byId[each]}</li>
    ))}
    {all}
  </ul>
);
