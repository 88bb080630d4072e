import * as React from "react";
import * as Loadable from "react-loadable";
import { LoadingComponentProps } from "react-loadable";

class Waiting extends React.Component<LoadingComponentProps> {
  render() {
    return this.props.error ? <p onClick={this.props.retry}>failed</p> : null;
  }
}
const Small = (props: Loadable.LoadingComponentProps) => <i>{props.pastDelay}</i>;

interface PageProps {
  id: number;
}
export const Page = Loadable<PageProps, {}>({
  loader: () => import("./Page"),
  loading: Waiting,
});
export const Other = Loadable({ loader: () => import("./Other"), loading: Small });
