import React from 'react';
import { ColorContext, ColorContextProvider } from './color-context';

export class Inner extends React.Component {
  static contextType = ColorContext;

  childContext() {
    if (this.props.quiet) return { level: 0 };
    return { level: this.context.level * 10 };
  }

  render() {
    return (
      <ColorContextProvider value={this.childContext()}>
        {this.props.children ? <p>{this.props.children}</p> : false}
      </ColorContextProvider>
    );
  }
}
