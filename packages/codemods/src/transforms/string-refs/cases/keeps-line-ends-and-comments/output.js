/* @flow */
import React from 'react';

type Props = { open: boolean };

export default class Panel extends React.Component<Props> {
  props: Props;
  timer: ?number;
  panelRef = React.createRef();
  bodyRef = React.createRef();

  open() {
    // the panel itself
    /* outer */
    const panel = this.panelRef.current;
    const body = this.bodyRef.current;
    const width: number = this.panelRef.current.offsetWidth; // px
    const { props } = this;
    this.bodyRef.current.style.width = width + panel.x + body.y + props.z;
  }

  render() {
    return <div ref={this.panelRef}><div /* inner */ ref={this.bodyRef} /></div>;
  }
}
