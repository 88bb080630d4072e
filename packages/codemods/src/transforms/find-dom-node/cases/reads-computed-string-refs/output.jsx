import React from "react";
import ReactDOM from "react-dom";
import Player from "./player";

export class CreateDialog extends React.Component {
  handleSubmit = () => {
    const entry = {};
    this.props.attributes.forEach((attribute) => {
      entry[attribute] = this.refs[attribute].value.trim();
    });
    this.props.onCreate(entry);
  };

  render() {
    return (
      <form onSubmit={this.handleSubmit}>
        {this.props.attributes.map((attribute) => (
          <input key={attribute} ref={attribute} />
        ))}
        <Player ref={this.props.playerRef} />
        <Player ref={(player) => (this.player = player)} />
      </form>
    );
  }
}

export class Players extends React.Component {
  node(id) {
    return [this.refs[`canvas_${id}`], ReactDOM.findDOMNode(this.refs[`player_${id}`])];
  }

  render() {
    return this.props.players.map(({ id }) => (
      <div key={id}>
        <canvas ref={`canvas_${id}`} />
        <Player ref={`player_${id}`} />
      </div>
    ));
  }
}
