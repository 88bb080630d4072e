import * as React from "react";
import { List } from "react-window";
import type { RowComponentProps, ListImperativeAPI } from "react-window";

/** One row of a list, drawn by the function that the list is given. */
function DrawnRow({ draw, index, style, ariaAttributes }: any) {
  return draw({ index, key: index, style, ariaAttributes });
}

interface Person {
  name: string;
}

const Row = ({ index, style, data }: RowComponentProps<{ data: Person[] }>) => <div style={style}>{data[index]!.name}</div>;

export function People({ people, limit = 20 }: { people: Person[]; limit?: number }) {
  const list = React.useRef<ListImperativeAPI>(null);
  React.useEffect(() => {
    if (list.current) list.current.scrollToRow({ index: 0 });
  }, [people]);
  return (
    <List listRef={list} style={{ height: limit * 20, width: 200, maxHeight: "none" }} rowCount={people.length} rowHeight={20} rowProps={{ data: people }} rowComponent={Row} />
  );
}

export const Plain = ({ people }: { people: Person[] }) => (
  <List
    style={{ height: 300, overflow: "auto" }}
    tagName="ol"
    rowComponent={DrawnRow}
    rowCount={people.length}
    rowHeight={20}
    rowProps={{ draw: ({ index, style, ariaAttributes }: any) => {
      const person = people[index];
      return <li {...ariaAttributes} key={person.name} style={{ ...style, height: 20 }}>{person.name}</li>;
    } }}
  />
);
