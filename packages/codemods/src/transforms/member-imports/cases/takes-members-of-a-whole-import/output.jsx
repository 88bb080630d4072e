import React from "react";
import map from "lodash/map";
import sortBy from "lodash/sortBy";
import filter from "lodash/filter";
import debounce2 from "lodash/debounce";
import upperFirst from "lodash/upperFirst";

export default function List({ items, debounce = () => items }) {
  const sorted = sortBy(filter(items, "on"), "name");
  const save = debounce2(debounce, 10);
  return <ul onClick={save}>{map(sorted, (item) => <li key={item.id}>{map(item.tags, upperFirst)}</li>)}</ul>;
}
