// types: 16 17 18
import * as React from "react";
import * as ReactDOM from "react-dom";

interface Props {
  children?: React.ReactNode;
  into?: Element;
}

export class Modal extends React.Component<Props> {
  private host: HTMLDivElement = document.createElement("div");

  componentDidMount() {
    document.body.appendChild(this.host);
  }

  componentWillUnmount() {
    document.body.removeChild(this.host);
  }

  render(): React.ReactPortal {
    return ReactDOM.createPortal(this.props.children, this.props.into || this.host);
  }
}
