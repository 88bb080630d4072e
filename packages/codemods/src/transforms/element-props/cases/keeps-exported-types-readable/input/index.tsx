import React, { cloneElement } from "react";
import { Slots } from "./types";

export const Bar = ({ icon }: Slots) => <div>{cloneElement(icon, { size: icon.props.small ? 1 : 2 })}</div>;
