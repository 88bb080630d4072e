import * as React from "react";

export function App(): React.ReactElement | null {
  const element: React.ReactElement = <p />;
  return element;
}
export class Page extends React.Component {
  render(): React.ReactElement {
    return <App />;
  }
}
