// @flow
import * as React from 'react';
import ReactDOM from 'react-dom';

type Props = { text: string };

class Tooltip extends React.Component<Props> {
  node: HTMLElement = document.createElement('div');

  componentDidMount() {
    ReactDOM.render(/* the text */ <i>{this.props.text}</i>, this.node /* ours */);
  }

  componentWillUnmount() {
    ReactDOM.unmountComponentAtNode(this.node);
  }

  render() {
    return null;
  }
}

export default Tooltip;
