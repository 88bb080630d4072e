import React from "react";
import _ from "lodash";
import map from "lodash/map";

export default function List({ items, debounce = () => items }) {
  const sorted = _.sortBy(_.filter(items, "on"), "name");
  const save = _.debounce(debounce, 10);
  return <ul onClick={save}>{_.map(sorted, (item) => <li key={item.id}>{map(item.tags, _.upperFirst)}</li>)}</ul>;
}
