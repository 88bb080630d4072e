// types: 16 17 18
import * as React from "react";

export class Video extends React.Component {
  private player: HTMLVideoElement | null = null;
  private sources = new Map<string, HTMLSourceElement | null>();
  private track!: HTMLTrackElement | null;

  setTrack = (track: HTMLTrackElement | null) => (this.track = track);

  render() {
    return (
      <video ref={(player) => (this.player = player)} onClick={() => this.player!.play()}>
        <source ref={(source) => this.sources.set("a", source)} />
        <track ref={this.setTrack} kind={this.track ? this.track.kind : "captions"} />
      </video>
    );
  }
}
