import * as React from "react";
import { FixedSizeList, ListChildComponentProps } from "react-window";

interface Person {
  name: string;
}

const Row = ({ index, style, data }: ListChildComponentProps<Person[]>) => <div style={style}>{data[index]!.name}</div>;

export function People({ people, limit = 20 }: { people: Person[]; limit?: number }) {
  const list = React.useRef<FixedSizeList>(null);
  React.useEffect(() => {
    if (list.current) list.current.scrollToItem(0);
  }, [people]);
  return (
    <FixedSizeList ref={list} height={limit * 20} width={200} itemCount={people.length} itemSize={20} itemData={people}>
      {Row}
    </FixedSizeList>
  );
}

export const Plain = ({ people }: { people: Person[] }) => (
  <ol style={{ height: 300, overflow: "auto" }}>
    {people.map((person) => <li key={person.name} style={{ height: 20 }}>{person.name}</li>)}
  </ol>
);
