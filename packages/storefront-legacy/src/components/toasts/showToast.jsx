import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';

function Toast({ kind, onClose, text }) {
  return (
    <div className={classNames('toast', `toast--${kind}`)} role={kind === 'bad' ? 'alert' : 'status'}>
      <span>{text}</span>
      <button className="toast__close" type="button" aria-label="Dismiss" onClick={onClose}>
        ×
      </button>
    </div>
  );
}

Toast.propTypes = {
  kind: PropTypes.oneOf(['good', 'bad']),
  onClose: PropTypes.func.isRequired,
  text: PropTypes.string.isRequired,
};

Toast.defaultProps = {
  kind: 'good',
};

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
