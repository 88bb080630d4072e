import * as React from "react";

interface Props {
  title: string;
}

export const Card: React.FC<React.PropsWithChildren<Props>> = ({ title, children }) => <div title={title}>{children}</div>;
export const Bare: React.FunctionComponent<React.PropsWithChildren<{}>> = (props) => <p>{props.children}</p>;
export const Given: React.FC<React.PropsWithChildren<Props>> = (props) => React.createElement("b", props);
export class Panel extends React.Component<React.PropsWithChildren<Props>, { open: boolean }> {
  state = { open: true };
  render() {
    const { children } = this.props;
    return this.state.open && <section>{children}</section>;
  }
}
export class Empty extends React.PureComponent<React.PropsWithChildren<{}>> {
  render() {
    return this.props.children || null;
  }
}
export const App = () => <Given title="x">text</Given>;
