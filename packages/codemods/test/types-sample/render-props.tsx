// types: 16 17 18
import * as React from "react";

interface MouseProps {
  render(place: { x: number; y: number }): React.ReactNode;
}

export class Mouse extends React.Component<MouseProps, { x: number; y: number }> {
  readonly state = { x: 0, y: 0 };

  private move = ({ clientX: x, clientY: y }: React.MouseEvent) => this.setState({ x, y });

  render() {
    return <div onMouseMove={this.move}>{this.props.render(this.state)}</div>;
  }
}

export const cat = <Mouse render={({ x, y }) => <img style={{ left: x, top: y }} />} />;
