import React from "react";
import renderer, { act as rendererAct } from "react-test-renderer";
import { act } from "react-dom/test-utils";

act(() => rendererAct(() => void renderer.create(React.createElement("b"))));
