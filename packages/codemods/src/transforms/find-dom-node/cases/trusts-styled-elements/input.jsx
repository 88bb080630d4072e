import React from "react";
import { findDOMNode } from "react-dom";
import styled from "styled-components";
import { Fancy } from "./fancy";

const Box = styled.div`
  color: red;
`;
const Label = styled("label").attrs({ lang: "en" })`
  color: blue;
`;
const Other = styled(Fancy)`
  color: green;
`;

export class Page extends React.Component {
  measure = () => findDOMNode(this).offsetWidth + findDOMNode(this.label).offsetWidth + findDOMNode(this.other).offsetWidth;

  render() {
    return (
      <Box onClick={this.measure}>
        <Label ref={(label) => (this.label = label)} />
        <Other ref={(other) => (this.other = other)} />
      </Box>
    );
  }
}
