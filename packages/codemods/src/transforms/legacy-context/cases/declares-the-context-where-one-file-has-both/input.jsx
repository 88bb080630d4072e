'use strict';
import React from 'react';
import PropTypes from 'prop-types'; // types

const types = {
  direction: PropTypes.oneOf(['ltr', 'rtl']),
};

class Direction extends React.Component {
  getChildContext() {
    return { direction: this.props.direction };
  }
  render() {
    return this.props.children;
  }
}
Direction.childContextTypes = types;

const Text = (props, context) => (
  <p dir={context.direction}>
    {props.children} {`
  kept`}
  </p>
);
Text.contextTypes = { direction: PropTypes.string };

export default function App() {
  return <Direction direction="rtl"><Text>hello</Text></Direction>;
}
