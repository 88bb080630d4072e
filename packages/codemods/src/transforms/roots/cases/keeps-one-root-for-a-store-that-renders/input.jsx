import React from 'react';
import ReactDOM from 'react-dom';

const store = createStore();
const rootElement = document.getElementById('root'); // in index.html

const render = () =>
  ReactDOM.render(
    <Counter value={store.getState()} onIncrement={store.increment} />,
    rootElement
  );

render();
store.subscribe(render);

function Counter({ value, onIncrement }) {
  const [clicks, setClicks] = React.useState(0);
  return (
    <button onClick={() => { setClicks(clicks + 1); onIncrement(); }}>
      {value} after {clicks} clicks
    </button>
  );
}

function createStore() {
  let state = 0;
  const listeners = [];
  return {
    getState: () => state,
    subscribe: (listener) => listeners.push(listener),
    increment() {
      state += 10;
      listeners.forEach((each) => each());
    },
  };
}
