import React from "react";

export default class Player extends React.Component {
  play = () => {
    const { video: { volume = 1 }, track } = this.refs;
    this.refs.video.play(volume, track);
  };

  render() {
    return (
      <div onClick={this.play}>
        <video ref="video" />
        <audio ref={(el) => { this.refs.track = el; }} />
      </div>
    );
  }
}
