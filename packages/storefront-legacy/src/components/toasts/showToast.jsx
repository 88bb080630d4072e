import React from 'react';
import ReactDOM from 'react-dom';
import Toast from './Toast.jsx';

const DURATION = 4000;

function corner() {
  let element = document.getElementById('toasts');
  if (!element) {
    element = document.createElement('div');
    element.id = 'toasts';
    element.className = 'toasts';
    document.body.appendChild(element);
  }
  return element;
}

/** Shows a few words in the corner for a while, from anywhere, even outside of React. */
export default function showToast(text, options = {}) {
  const container = document.createElement('div');
  corner().appendChild(container);
  let timer = null;

  const close = () => {
    clearTimeout(timer);
    if (ReactDOM.unmountComponentAtNode(container)) {
      container.parentNode.removeChild(container);
    }
  };

  ReactDOM.render(<Toast text={text} kind={options.kind} onClose={close} />, container, () => {
    timer = setTimeout(close, options.duration || DURATION);
  });
  return close;
}
