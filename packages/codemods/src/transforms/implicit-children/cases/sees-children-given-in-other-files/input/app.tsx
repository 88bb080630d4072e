import React from "react";
import { Frame } from ".";

export const app = <Frame wide>text</Frame>;
