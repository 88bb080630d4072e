// types: 16 17 18
import * as React from "react";

interface State {
  text?: string;
  readonly items: ReadonlyArray<string>;
}

export class Editor extends React.PureComponent<{}, State> {
  public readonly state: Readonly<State> = { items: [] };

  private add = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    this.setState((state): Pick<State, "items"> => ({ items: [...state.items, state.text || ""] }));
  };

  public render() {
    return (
      <form onSubmit={this.add}>
        <input value={this.state.text} onChange={(event) => this.setState({ text: event.target.value })} />
      </form>
    );
  }
}
