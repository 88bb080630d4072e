import React from "react";
import PropTypes from "prop-types";
import { Base, Listed } from "./base";

export default class App extends React.Component {
  static get propTypes() {
    return { ...Base.propTypes, a: PropTypes.string };
  }
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
