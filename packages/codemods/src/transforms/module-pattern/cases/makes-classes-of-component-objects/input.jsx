import React from "react";

/** Shows its label. */
function Label() {
  return {
    state: { n: 1 },

    // counts once
    componentDidMount: function () {
      this.updater.enqueueSetState(this, { n: this.state.n + 1 });
    },
    text() {
      return this.props.text + this.state.n;
    },
    render() {
      return <b>{this.text()}</b>;
    },
  };
}
Label.defaultProps = { text: "a" };

const Closed = (props, { theme }) => {
  const first = props.text;
  return {
    render() {
      return (
        <i title={theme}>
          {first} {this.props.text}
        </i>
      );
    },
  };
};

const Short = () => ({ render: () => <u /> });

export default function App({ text }) {
  return (
    <div>
      <Label text={text} />
      <Closed text={text} />
      <Short />
    </div>
  );
}
