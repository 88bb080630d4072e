import React from "react";
import createReactClass from "create-react-class";

const Plain = createReactClass({
  render() {
    return <p className="plain" />;
  },
});

export default Plain;
