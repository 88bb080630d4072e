import React from "react";

export default class Component extends React.Component {
  style() {
    return this.props.style;
  }
}
