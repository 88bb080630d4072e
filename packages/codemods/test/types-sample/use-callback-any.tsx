// types: 16 17
import * as React from "react";
import { useCallback as useKept } from "react";

export function Search({ find }: { find: (text: string) => void }) {
  const change = React.useCallback((event) => find(event.target.value), [find]);
  const blur = useKept((event) => {
    find(event.currentTarget.name);
  }, []);
  return <input onChange={change} onBlur={blur} />;
}
