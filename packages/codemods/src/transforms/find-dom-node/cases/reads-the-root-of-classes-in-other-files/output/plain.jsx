import React from "react";
import createReactClass from "create-react-class";

const Plain = createReactClass({
  getInitialState: function () {
    this.rootRef = React.createRef();
    return null;
  },

  render() {
    return <p ref={this.rootRef} className="plain" />;
  },
});

export default Plain;
