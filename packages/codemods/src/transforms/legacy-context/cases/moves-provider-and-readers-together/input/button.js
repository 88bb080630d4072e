import React from 'react';
import PropTypes from 'prop-types';

class Button extends React.Component {
  constructor(props, context) {
    super(props, context);
    this.state = { first: context.theme };
  }

  componentWillReceiveProps(nextProps, nextContext) {
    if (nextContext.theme !== this.context.theme) this.setState({ last: nextContext.theme });
  }

  render() {
    const { theme, size, setSize } = this.context;
    return (
      <button className={theme} onClick={() => setSize(size + 1)}>
        {this.state.first} {this.state.last} {size}
      </button>
    );
  }
}

Button.contextTypes = {
  theme: PropTypes.string,
  size: PropTypes.number,
  setSize: PropTypes.func,
};

export default Button;
