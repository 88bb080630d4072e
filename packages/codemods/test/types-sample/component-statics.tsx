// types: 16 17 18
import * as React from "react";

interface Compound extends React.FC<{ open: boolean }> {
  Item: React.FC<{ text: string }>;
}

const Menu: Compound = ({ open }) => <ul hidden={!open} />;
Menu.Item = ({ text }) => <li>{text}</li>;
Menu.displayName = "Menu";

export const menu = (
  <>
    <Menu open />
    <Menu.Item text="a" />
  </>
);
