import React, { useState } from "react";
import { unstable_batchedUpdates } from "./batch";

export class Search extends React.Component {
  onClick = () => {
    this.setState({ open: true });
    console.log(this.state.open);
  };

  componentDidMount() {
    fetch("/hits").then((hits) => {
      const { before } = this.state;
      this.setState({ hits, before }, () => console.log(this.state.hits));
      this.timer = setTimeout(() => console.log(this.state.hits));
      this.node.scrollTop = 0;
    });
    unstable_batchedUpdates(() => this.onClick());
  }
}

export function Field({ ready }) {
  const [open, setOpen] = useState(false);
  ready.then(() => {
    setOpen(true);
    return open;
  });
  return open;
}
