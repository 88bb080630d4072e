// types: 16 17 18
import * as React from "react";
import * as PropTypes from "prop-types";

interface Props {
  text: string;
  wide?: boolean;
}

export const Note: React.FC<Props> = ({ text, wide }) => <aside className={wide ? "wide" : ""}>{text}</aside>;
Note.propTypes = { text: PropTypes.string.isRequired, wide: PropTypes.bool };
Note.displayName = "Note";
export const note = <Note text="a" />;
