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
  inputRef = React.createRef<HTMLInputElement>();
  areaRef = React.createRef<HTMLTextAreaElement>();

  private handle = () => {
    const area = this.areaRef.current!;
    area.select();
    this.inputRef.current!.focus();
    if (this.inputRef.current) read(this.areaRef.current!);
  };

  public render() {
    return (
      <div onClick={this.handle}>
        <input ref={this.inputRef} />
        <textarea ref={this.areaRef} />
      </div>
    );
  }
}

export class Panel extends React.PureComponent<Props> {
  boxRef = React.createRef<HTMLElement>();
  listRef = React.createRef<HTMLUListElement>();
  chartRef = React.createRef<any>();
  canvasRef = React.createRef<any>();

  public componentDidMount() {
    (this.listRef.current as HTMLUListElement).focus();
    (this.chartRef.current as Chart).draw();
    (this.canvasRef.current as any).getContext("2d");
    const box = this.boxRef.current as HTMLElement;
    box.click();
  }

  public render() {
    return (
      <section ref={this.boxRef}>
        <ul ref={this.listRef} />
        <Chart ref={this.chartRef} />
        <canvas ref={this.canvasRef} />
      </section>
    );
  }
}

function read(area: HTMLTextAreaElement): string {
  return area.value;
}
