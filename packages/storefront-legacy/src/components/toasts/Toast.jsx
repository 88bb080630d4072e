import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';

export default function Toast({ kind, onClose, text }) {
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
