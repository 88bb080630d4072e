import React from "react";
import { translated } from "./translated";

const Title = ({ text, level }) => <p data-level={level}>{text}</p>;

Title.defaultProps = { level: 2 };

export default translated(Title);
