// types: 16 17 18
import * as React from "react";

class Player extends React.Component {
  play() {}

  render() {
    return <audio />;
  }
}

export class Deck extends React.Component {
  start() {
    (this.refs.player as Player).play();
  }

  render() {
    return (
      <div onClick={() => this.start()}>
        <Player ref="player" />
      </div>
    );
  }
}
