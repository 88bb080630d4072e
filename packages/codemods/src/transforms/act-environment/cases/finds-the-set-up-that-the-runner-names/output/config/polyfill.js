"use strict";

require("jest-canvas-mock");

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

window.scrollTo = () => {};
