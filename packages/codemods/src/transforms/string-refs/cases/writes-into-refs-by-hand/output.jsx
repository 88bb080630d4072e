import React from "react";

export default class Player extends React.Component {
  videoRef = React.createRef();
  trackRef = React.createRef();

  play = () => {
    const { volume = 1 } = this.videoRef.current;
    const track = this.trackRef.current;
    this.videoRef.current.play(volume, track);
  };

  render() {
    return (
      <div onClick={this.play}>
        <video ref={this.videoRef} />
        <audio ref={(el) => { this.trackRef.current = el; }} />
      </div>
    );
  }
}
