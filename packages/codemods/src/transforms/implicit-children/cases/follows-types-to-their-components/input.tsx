import * as React from "react";

interface LayoutProps {
  wide?: boolean;
}

type Layout = React.FC<LayoutProps>;
export const Plain: Layout = ({ children }) => <main>{children}</main>;

interface Route {
  layout: React.ComponentType<LayoutProps>;
  icon: React.ComponentType<LayoutProps>;
}
export const show = ({ layout: Frame, icon: Icon }: Route) => <Frame wide><Icon /></Frame>;

export function frame(Given: React.ComponentType<LayoutProps>) {
  return <Given>text</Given>;
}

export function withMark<P extends { wide?: boolean }>(Inner: React.ComponentType<P>): React.FC<P> {
  return (props) => <div><Inner {...props} />{props.children}</div>;
}

interface Compound extends React.FC<LayoutProps> {
  Item: React.FC<{ text: string }>;
}
const Menu: Compound = ({ wide }) => <ul hidden={!wide} />;
Menu.Item = ({ text, children }) => <li title={text}>{children}</li>;

export class Page extends React.Component {
  static Title: React.FC<{ level: number }> = (props) => <h1 tabIndex={props.level}>{props.children}</h1>;

  render() {
    const { props } = this;
    return <Page.Title level={1}>{props.children}</Page.Title>;
  }
}

export const menu = <Menu />;
