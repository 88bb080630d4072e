import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import './popover.css';

/** Draws its children at the end of the page, below what `anchor` gives. */
export default class Popover extends React.Component {
  static propTypes = {
    anchor: PropTypes.func.isRequired,
    children: PropTypes.element.isRequired,
    onClose: PropTypes.func.isRequired,
  };

  componentDidMount() {
    this.node = document.createElement('div');
    this.node.className = 'popover';
    document.body.appendChild(this.node);
    document.addEventListener('mousedown', this.handleOutside);
    document.addEventListener('keydown', this.handleKey);
    this.renderLayer();
    this.place();
  }

  componentDidUpdate() {
    this.renderLayer();
  }

  componentWillUnmount() {
    document.removeEventListener('mousedown', this.handleOutside);
    document.removeEventListener('keydown', this.handleKey);
    ReactDOM.unmountComponentAtNode(this.node);
    document.body.removeChild(this.node);
  }

  handleOutside = event => {
    if (!this.node.contains(event.target) && !this.props.anchor().contains(event.target)) {
      this.props.onClose();
    }
  };

  handleKey = event => {
    if (event.key === 'Escape') {
      this.props.onClose();
    }
  };

  place() {
    const box = this.props.anchor().getBoundingClientRect();
    // At most as wide as its style sheet says, and not over the right edge of a narrow page.
    this.node.style.left = `min(${box.left + window.pageXOffset}px, max(0.5rem, 100vw - 25rem))`;
    this.node.style.top = `${box.bottom + window.pageYOffset + 6}px`;
  }

  renderLayer() {
    // The words inside need our context, which a root of its own would not have.
    ReactDOM.unstable_renderSubtreeIntoContainer(this, this.props.children, this.node);
  }

  render() {
    return null;
  }
}
