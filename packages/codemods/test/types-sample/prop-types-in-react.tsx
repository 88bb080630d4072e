// types: 16 17 18
import * as React from "react";
import * as PropTypes from "prop-types";
import { Validator as Check } from "react";

export interface Shape {
  id: Check<string>;
  size?: React.Requireable<number>;
}

export const shape: Shape = { id: PropTypes.string.isRequired, size: PropTypes.number };
export const map: React.ValidationMap<{ id: string }> = { id: PropTypes.string.isRequired };
export const weak: React.WeakValidationMap<{ id: string }> = { id: PropTypes.string.isRequired };
