// @flow
import * as React from 'react';
import { createRoot } from 'react-dom/client';

const roots = new WeakMap();

/** Renders into the container's one root, which the first call makes. */
function renderInto(element, container) {
  const root = roots.get(container) || createRoot(container);
  roots.set(container, root);
  root.render(element);
}

/** Unmounts the container's root. Whether there was one. */
function unmountAt(container) {
  const root = roots.get(container);
  if (!root) return false;
  roots.delete(container);
  root.unmount();
  return true;
}

type Props = { text: string };

class Tooltip extends React.Component<Props> {
  node: HTMLElement = document.createElement('div');

  componentDidMount() {
    renderInto(/* the text */ <i>{this.props.text}</i>, this.node /* ours */);
  }

  componentWillUnmount() {
    unmountAt(this.node);
  }

  render() {
    return null;
  }
}

export default Tooltip;
