import React from "react";
import { mount } from "enzyme";
import { Theme } from "../theme";

export const mountWithTheme = (node) => mount(<Theme.Provider value="dark">{node}</Theme.Provider>);
