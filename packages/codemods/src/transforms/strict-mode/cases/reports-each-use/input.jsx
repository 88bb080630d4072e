import React, { StrictMode as Strict } from "react";

export const App = () => (
  <Strict>
    <Page />
  </Strict>
);

export const Old = () => React.createElement(React.StrictMode, null, <Page />);

const Page = () => <main />;
