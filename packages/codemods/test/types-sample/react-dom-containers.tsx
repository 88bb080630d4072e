// types: 16 17 18
import * as React from "react";
import { render, unmountComponentAtNode } from "react-dom";

export class Widget {
  private host: HTMLElement;

  constructor(host: HTMLElement | null) {
    this.host = host as HTMLElement;
  }

  draw(text: string) {
    render(<p>{text}</p>, this.host);
  }

  close(): boolean {
    return unmountComponentAtNode(this.host);
  }
}
