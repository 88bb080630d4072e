import React from 'react';
import { createRoot } from 'react-dom/client';

const store = createStore();
const rootElement = document.getElementById('root'); // in index.html
const root = createRoot(rootElement);

const render = () =>
  root.render(
    <Counter value={store.getState()} onIncrement={store.increment} />
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
