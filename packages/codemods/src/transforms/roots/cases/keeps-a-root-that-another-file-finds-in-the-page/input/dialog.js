import React from 'react';
import ReactDOM from 'react-dom';

export default class Dialog extends React.Component {
  componentWillUnmount() {
    window.closed = (window.closed || 0) + 1;
  }

  close = () => {
    const layer = document.querySelectorAll('[data-layer]')[0];
    setTimeout(() => {
      ReactDOM.unmountComponentAtNode(layer);
      document.body.removeChild(layer);
    });
  };

  render() {
    return <button onClick={this.close}>{this.props.text}</button>;
  }
}
