import React from 'react';
import { ThemeContext } from './theme-context';

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

Button.contextType = ThemeContext;

export default Button;
