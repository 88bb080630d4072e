// types: 16 17 18
import * as React from "react";

export class Form extends React.Component {
  private form: React.RefObject<HTMLFormElement> = React.createRef();
  private readonly input = React.createRef<HTMLInputElement>();
  private rows: React.RefObject<HTMLDivElement>[];

  constructor(props: {}) {
    super(props);
    this.rows = [React.createRef<HTMLDivElement>(), React.createRef<HTMLDivElement>()];
  }

  componentDidMount() {
    this.form.current!.reset();
    if (this.input.current) this.input.current.focus();
  }

  render() {
    return (
      <form ref={this.form}>
        <input ref={this.input} />
        {this.rows.map((row, index) => (
          <div key={index} ref={row} />
        ))}
      </form>
    );
  }
}
