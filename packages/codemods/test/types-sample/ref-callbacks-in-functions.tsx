// types: 16 17 18
import * as React from "react";

export function Rows({ ids }: { ids: string[] }) {
  const nodes = React.useRef<Record<string, HTMLLIElement | null>>({});
  let first: HTMLUListElement | null = null;
  return (
    <ul ref={(list) => (first = list)} onClick={() => first && first.focus()}>
      {ids.map((id) => (
        <li key={id} ref={(node) => (nodes.current[id] = node)} />
      ))}
    </ul>
  );
}
