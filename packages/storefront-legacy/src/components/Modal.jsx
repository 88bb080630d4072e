import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import { i18nShape } from '../constants/propShapes.js';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** A dialog above the page, in a portal at the end of the body. */
export default class Modal extends React.Component {
  static propTypes = {
    actions: PropTypes.node,
    children: PropTypes.node.isRequired,
    onClose: PropTypes.func.isRequired,
    title: PropTypes.string.isRequired,
  };

  static defaultProps = {
    actions: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.element = document.createElement('div');
  }

  componentWillMount() {
    this.opener = document.activeElement;
  }

  componentDidMount() {
    document.body.appendChild(this.element);
    document.addEventListener('keydown', this.handleKeyDown);
    this.refs.dialog.focus();
  }

  componentWillUnmount() {
    document.removeEventListener('keydown', this.handleKeyDown);
    document.body.removeChild(this.element);
    if (this.opener && this.opener.focus) {
      this.opener.focus();
    }
  }

  handleKeyDown = event => {
    if (event.key === 'Escape') {
      this.props.onClose();
    }
    if (event.key === 'Tab') {
      this.keepFocusInside(event);
    }
  };

  keepFocusInside(event) {
    const all = this.refs.dialog.querySelectorAll(FOCUSABLE);
    const first = all[0];
    const last = all[all.length - 1];
    if (event.shiftKey && (document.activeElement === first || document.activeElement === this.refs.dialog)) {
      event.preventDefault();
      last.focus();
    } else if (!event.shiftKey && document.activeElement === last) {
      event.preventDefault();
      first.focus();
    }
  }

  handleVeil = event => {
    if (event.target === event.currentTarget) {
      this.props.onClose();
    }
  };

  render() {
    const { actions, children, onClose, title } = this.props;
    return ReactDOM.createPortal(
      <div className="veil" onMouseDown={this.handleVeil}>
        <div className="modal" ref="dialog" role="dialog" aria-modal="true" aria-label={title} tabIndex={-1}>
          <div className="modal__head">
            <h2>{title}</h2>
            <button className="button button--plain" type="button" onClick={onClose}>
              {this.context.i18n.t('common.close')}
            </button>
          </div>
          {children}
          {actions && <div className="modal__actions">{actions}</div>}
        </div>
      </div>,
      this.element,
    );
  }
}
