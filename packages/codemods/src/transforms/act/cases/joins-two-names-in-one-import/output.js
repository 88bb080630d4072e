import React, { act as rendererAct, act } from "react";
import renderer from "react-test-renderer";

act(() => rendererAct(() => void renderer.create(React.createElement("b"))));
