import React from 'react';
import ReactDOM from 'react-dom';
import { act } from 'react-dom/test-utils';
import App from './App';
import { createRoot } from 'react-dom/client';

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

it('renders without crashing', () => {
  const div = document.createElement('div');
  const root = createRoot(div);
  ReactDOM.flushSync(() => root.render(<App />));
  root.unmount();
});

describe('App', () => {
  let container;

  beforeEach(() => {
    container = document.createElement('div');
    document.body.appendChild(container);
  });

  afterEach(() => {
    unmountAt(container);
    container.remove();
  });

  it('greets', () => {
    ReactDOM.flushSync(() => renderInto(<App name="Ann" />, container));
    expect(container.textContent).toBe('Hello Ann');
  });

  it('throws', () => {
    expect(() => ReactDOM.render(<App broken />, container)).toThrow();
    const instanceRef = React.createRef();
    ReactDOM.flushSync(() => renderInto(<p className="a" ref={instanceRef} />, container));
    const node = ReactDOM.findDOMNode(instanceRef.current);
    const instanceRef2 = React.createRef();
    ReactDOM.flushSync(() => renderInto(<p className="b" ref={instanceRef2} />, container));
    instanceRef2.current.focus();
  });

  it('greets in act', () => {
    act(() => {
      renderInto(<App name="Ann" />, container);
    });
    expect(container.textContent).toBe('Hello Ann');
  });
});
