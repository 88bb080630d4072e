import React from "react";
import { Box } from "./box";

export default class Frame extends React.PureComponent {
  render() {
    return (
      <Box id="frame" title={this.props.title}>
        {this.props.children}
      </Box>
    );
  }
}
