import PropTypes from 'prop-types';
import React from 'react';

/** Gives the focus to its only child once it is there, and leaves the child's own ref in place. */
export default class FocusFirst extends React.Component {
  static propTypes = {
    children: PropTypes.element.isRequired,
    isActive: PropTypes.bool,
  };

  static defaultProps = {
    isActive: true,
  };

  componentDidMount() {
    if (this.props.isActive && this.node) {
      this.node.focus();
    }
  }

  handleRef = node => {
    const { ref } = React.Children.only(this.props.children);
    this.node = node;
    if (typeof ref === 'function') {
      ref(node);
    } else if (ref) {
      ref.current = node;
    }
  };

  render() {
    return React.cloneElement(React.Children.only(this.props.children), { ref: this.handleRef });
  }
}
