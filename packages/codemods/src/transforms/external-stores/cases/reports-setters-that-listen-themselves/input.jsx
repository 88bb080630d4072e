import React from "react";

export function useChanges(source) {
  const [, force] = React.useReducer((count) => count + 1, 0);
  const [value, setValue] = React.useState(source.value);
  React.useEffect(() => {
    const subscription = source.changes.subscribe(force);
    return () => subscription.unsubscribe();
  }, [source]);
  React.useEffect(() => source.values.observe(setValue), [source]);
  React.useEffect(() => source.errors.subscribe(source.log), [source]);
  return value;
}
