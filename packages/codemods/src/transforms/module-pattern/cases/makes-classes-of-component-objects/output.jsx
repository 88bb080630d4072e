import React from "react";

/** Shows its label. */
class Label extends React.Component {
  state = { n: 1 };

  // counts once
  componentDidMount() {
    this.updater.enqueueSetState(this, { n: this.state.n + 1 });
  }
  text() {
    return this.props.text + this.state.n;
  }
  render() {
    return <b>{this.text()}</b>;
  }
}
Label.defaultProps = { text: "a" };

class Closed extends React.Component {
  constructor(props, context) {
    super(props, context);
    const { theme } = context;
    const first = props.text;
    Object.assign(this, {
      render() {
        return (
          <i title={theme}>
            {first} {this.props.text}
          </i>
        );
      },
    });
  }
}

class Short extends React.Component { render = () => <u />; }

export default function App({ text }) {
  return (
    <div>
      <Label text={text} />
      <Closed text={text} />
      <Short />
    </div>
  );
}
