import React, { PureComponent } from "react";
import PropTypes from "prop-types";
import Item, { Tag as Label } from "./parts";
import { Counter } from "./counter";

/** The list. */
export default class List extends PureComponent {
  constructor(props) {
    super(props);
  }

  // what it takes
  static propTypes = {
    items: PropTypes.array, // of strings
  };

  static displayName = "TheList";

  static defaultProps = { title: "none", of: undefined };

  // Draws it all.
  render() {
    const { items, title, onPick } = this.props;
    return (
      <ul title={title}>
        {items.map((each) => (
          <Item key={each} text={each} onPick={onPick} />
        ))}
        <Label />
        <Counter ref={() => {}} />
      </ul>
    );
  }
}
