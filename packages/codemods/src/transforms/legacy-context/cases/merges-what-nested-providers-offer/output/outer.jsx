import React from 'react';
import { ColorContextProvider } from './color-context';

export class Outer extends React.Component {
  state = { level: 1 };

  childContext() {
    return { color: 'red', level: this.state.level, raise: () => this.setState({ level: this.state.level + 1 }) };
  }

  render() {
    const { children } = this.props;
    return (
      <ColorContextProvider value={this.childContext()}>
        <section>
          {children}
        </section>
      </ColorContextProvider>
    );
  }
}
