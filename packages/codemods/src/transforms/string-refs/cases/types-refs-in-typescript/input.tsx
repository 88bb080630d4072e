import * as React from "react";
class Chart extends React.Component {
  public draw() {}
  public render() {
    return null;
  }
}

interface Props {
  value: string;
}

export class Editor extends React.Component<Props> {
  public declare refs: {
    input: HTMLInputElement;
    area: HTMLTextAreaElement;
  };

  private handle = () => {
    const { area } = this.refs;
    area.select();
    this.refs.input.focus();
    if (this.refs.input) read(this.refs.area);
  };

  public render() {
    return (
      <div onClick={this.handle}>
        <input ref="input" />
        <textarea ref="area" />
      </div>
    );
  }
}

export class Panel extends React.PureComponent<Props> {
  public componentDidMount() {
    (this.refs.list as HTMLUListElement).focus();
    (this.refs.chart as Chart).draw();
    (this.refs["canvas"] as any).getContext("2d");
    const box = this.refs.box as HTMLElement;
    box.click();
  }

  public render() {
    return (
      <section ref="box">
        <ul ref="list" />
        <Chart ref="chart" />
        <canvas ref="canvas" />
      </section>
    );
  }
}

function read(area: HTMLTextAreaElement): string {
  return area.value;
}
