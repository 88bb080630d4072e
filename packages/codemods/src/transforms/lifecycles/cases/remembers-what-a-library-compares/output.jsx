import React from "react";
import isEqual from "lodash/isEqual";

export class Rows extends React.Component {
  state = { prevRows: this.props.rows, prevSort: this.props.sort };

  static getDerivedStateFromProps(nextProps, prevState) {
    if (!isEqual(nextProps.rows, prevState.prevRows) || nextProps.sort.key !== prevState.prevSort.key) {
      return { prevRows: nextProps.rows, prevSort: nextProps.sort, page: 0 };
    }
    return nextProps.rows === prevState.prevRows && nextProps.sort === prevState.prevSort ? null : { prevRows: nextProps.rows, prevSort: nextProps.sort };
  }
  render() {
    return <ul />;
  }
}
