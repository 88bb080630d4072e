import React from "react";
import PropTypes from "prop-types";
import Item, { Tag as Label } from "./parts";
import { Counter } from "./counter";

/** The list. */
// Draws it all.
const List = React.memo(function List(props) {
  const { items, title = "none", onPick } = props;
  return (
    <ul title={title}>
      {items.map((each) => (
        <Item key={each} text={each} onPick={onPick} />
      ))}
      <Label />
      <Counter ref={() => {}} />
    </ul>
  );
});
// what it takes
List.propTypes = {
  items: PropTypes.array, // of strings
};
List.displayName = "TheList";

export default List;
