import React from "react";
import PropTypes from "prop-types";

export class Card extends React.Component {
  static propTypes = {
    title: PropTypes.string.isRequired,
    user: PropTypes.shape({ name: PropTypes.string }),
    tags: PropTypes.arrayOf(PropTypes.oneOfType([PropTypes.string, PropTypes.number])),
  };

  render() {
    return <b>{this.props.title}</b>;
  }
}

/** Says hello. */
export default function Hello({ name, onClick }) {
  return <p onClick={onClick}>{name}</p>;
}

Hello.propTypes = {
  // who
  name: PropTypes.string.isRequired,
  onClick: PropTypes.func,
  size: (props, name) => null,
};


