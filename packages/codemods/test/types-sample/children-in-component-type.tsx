// types: 16 17
import * as React from "react";

interface LayoutProps {
  wide?: boolean;
}

export function frame(Layout: React.ComponentType<LayoutProps>) {
  return (
    <Layout wide>
      <p>text</p>
    </Layout>
  );
}

interface Route {
  layout: React.FunctionComponent<LayoutProps>;
}

export const show = ({ layout: Layout }: Route) => <Layout>text</Layout>;
