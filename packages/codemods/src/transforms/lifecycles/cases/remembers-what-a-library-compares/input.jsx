import React from "react";
import isEqual from "lodash/isEqual";

export class Rows extends React.Component {
  componentWillReceiveProps(nextProps) {
    if (!isEqual(nextProps.rows, this.props.rows) || nextProps.sort.key !== this.props.sort.key) {
      this.setState({ page: 0 });
    }
  }
  render() {
    return <ul />;
  }
}
