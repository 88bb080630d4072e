import React from "react";
import createReactClass from "create-react-class";

var Later = createReactClass({
  getInitialState: function () {
    return { text: "waiting" };
  },
  componentDidMount: function () {
    var self = this;
    this.props.wait(function (text) {
      if (self.isMounted()) self.setState({ text: text });
      else self.props.log("too late");
    });
  },
  render: function () {
    return <p>{this.state.text}</p>;
  },
});

export default Later;
