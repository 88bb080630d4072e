import React from "react";
import { Box } from "./box";

export default class Frame extends React.PureComponent {
  constructor(props) {
    super(props);
    this.rootRef = React.createRef();
  }

  render() {
    return (
      <Box ref={this.rootRef} id="frame" title={this.props.title}>
        {this.props.children}
      </Box>
    );
  }
}
