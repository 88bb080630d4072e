import React from 'react';
import ReactDOM from 'react-dom';
import { act } from 'react-dom/test-utils';
import App from './App';

it('renders without crashing', () => {
  const div = document.createElement('div');
  ReactDOM.render(<App />, div);
  ReactDOM.unmountComponentAtNode(div);
});

describe('App', () => {
  let container;

  beforeEach(() => {
    container = document.createElement('div');
    document.body.appendChild(container);
  });

  afterEach(() => {
    ReactDOM.unmountComponentAtNode(container);
    container.remove();
  });

  it('greets', () => {
    ReactDOM.render(<App name="Ann" />, container);
    expect(container.textContent).toBe('Hello Ann');
  });

  it('throws', () => {
    expect(() => ReactDOM.render(<App broken />, container)).toThrow();
    const node = ReactDOM.findDOMNode(ReactDOM.render(<p className="a" />, container));
    ReactDOM.render(<p className="b" />, container).focus();
  });

  it('greets in act', () => {
    act(() => {
      ReactDOM.render(<App name="Ann" />, container);
    });
    expect(container.textContent).toBe('Hello Ann');
  });
});
