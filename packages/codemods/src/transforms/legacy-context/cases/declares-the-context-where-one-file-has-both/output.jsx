'use strict';
import React from 'react';
// types

const DirectionContext = React.createContext({});

/** Keeps the same object while its entries are the same, so that nobody renders for nothing. */
function DirectionContextProvider({ value, children }) {
  const { direction } = value;
  const offered = React.useMemo(() => ({ direction }), [direction]);
  return React.createElement(DirectionContext.Provider, { value: offered }, children);
}

class Direction extends React.Component {
  childContext() {
    return { direction: this.props.direction };
  }
  render() {
    return (
      <DirectionContextProvider value={this.childContext()}>
        {this.props.children}
      </DirectionContextProvider>
    );
  }
}

const Text = (props) => {
  const context = React.useContext(DirectionContext);
  return (
    <p dir={context.direction}>
      {props.children} {`
  kept`}
    </p>
  );
};

export default function App() {
  return <Direction direction="rtl"><Text>hello</Text></Direction>;
}
