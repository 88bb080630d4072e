"use strict";

require("jest-canvas-mock");

window.scrollTo = () => {};
