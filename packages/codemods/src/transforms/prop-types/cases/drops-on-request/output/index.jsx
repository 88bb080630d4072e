import React from "react";
import { Base, Listed } from "./base";

export default class App extends React.Component {
  render() {
    return (
      <div>
        <Base x="1" />
        <Listed {...pick(this.props, Object.keys(Listed.propTypes))} />
      </div>
    );
  }
}

function pick(object, keys) {
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
