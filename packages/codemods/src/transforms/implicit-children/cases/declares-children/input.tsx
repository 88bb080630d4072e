import * as React from "react";

interface Props {
  title: string;
}

export const Card: React.FC<Props> = ({ title, children }) => <div title={title}>{children}</div>;
export const Bare: React.FunctionComponent = (props) => <p>{props.children}</p>;
export const Given: React.FC<Props> = (props) => React.createElement("b", props);
export class Panel extends React.Component<Props, { open: boolean }> {
  state = { open: true };
  render() {
    const { children } = this.props;
    return this.state.open && <section>{children}</section>;
  }
}
export class Empty extends React.PureComponent {
  render() {
    return this.props.children || null;
  }
}
export const App = () => <Given title="x">text</Given>;
