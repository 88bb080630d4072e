import React from "react";

export class Box extends React.Component {
  setNode = (el) => {
    return (this.node = el);
  };

  update(el) {
    const node = this.setNode(el);
    return node;
  }

  render() {
    const stop = () => this.props.stop();
    return (
      <div ref={this.setNode}>
        <i
          ref={(el) => {
            this.props.start(el);
            return stop;
          }}
        />
        <b ref={(el) => () => this.props.stop(el)} />
      </div>
    );
  }
}
