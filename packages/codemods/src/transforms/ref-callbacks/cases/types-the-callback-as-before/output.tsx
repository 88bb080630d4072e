import * as React from "react";

export class Box extends React.Component {
  private box: HTMLDivElement | null = null;
  private setBox = (ref: HTMLDivElement | null): void => { this.box = ref; };

  public render() {
    return (
      <div ref={this.setBox}>
        <i ref={(ref: HTMLElement | null): void => void this.setBox(ref as HTMLDivElement)} />
        <b ref={(ref) => { this.box = ref as HTMLDivElement; }}>{this.box && 1}</b>
      </div>
    );
  }
}
