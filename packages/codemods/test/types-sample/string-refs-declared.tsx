// types: 16 17 18
import React, { Component } from "react";

export class Chart extends Component<{ width: number }> {
  refs!: {
    canvas: HTMLCanvasElement;
    legend: HTMLDivElement;
  };

  componentDidMount() {
    this.refs.canvas.getContext("2d");
    this.refs.legend.innerText = String(this.props.width);
  }

  render() {
    return (
      <div>
        <canvas ref="canvas" />
        <div ref="legend" />
      </div>
    );
  }
}
