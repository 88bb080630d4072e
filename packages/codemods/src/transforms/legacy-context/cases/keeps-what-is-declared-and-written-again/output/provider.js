import React from 'react';
import { SizeContextProvider } from './size-context';

export default class Provider extends React.Component {
  childContext() {
    const { theme, size } = this.props;
    return { theme, size };
  }

  render() {
    const { children, quiet } = this.props;
    if (quiet) return false;
    return (
      <SizeContextProvider value={this.childContext()}>
        {quiet === null
          ? <b>{children}</b>
          : (
            <section>
              {children}
            </section>
          )}
      </SizeContextProvider>
    );
  }
}
