// types: 16 17 18
import * as React from "react";

export class Login extends React.Component<{ send: (name: string) => void }> {
  submit = () => {
    const input = this.refs.name as HTMLInputElement;
    this.props.send(input.value);
    (this.refs["form"] as HTMLFormElement).reset();
  };

  render() {
    return (
      <form ref="form" onSubmit={this.submit}>
        <input ref="name" />
      </form>
    );
  }
}
