/* @flow */
import React from 'react';

type Props = { open: boolean };

export default class Panel extends React.Component<Props> {
  props: Props;
  timer: ?number;

  open() {
    // the panel itself
    const { /* outer */ panel, body } = this.refs;
    const width: number = this.refs.panel.offsetWidth; // px
    const { props, refs } = this;
    refs.body.style.width = width + panel.x + body.y + props.z;
  }

  render() {
    return <div ref="panel"><div /* inner */ ref="body" /></div>;
  }
}
