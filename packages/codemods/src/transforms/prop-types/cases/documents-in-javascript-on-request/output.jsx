import React from "react";

/**
 * @typedef {object} CardProps
 * @property {string} title
 * @property {{ name?: string }} [user]
 * @property {(string | number)[]} [tags]
 */

/** @extends {React.Component<CardProps>} */
export class Card extends React.Component {
  render() {
    return <b>{this.props.title}</b>;
  }
}

// who
/**
 * @typedef {object} HelloProps
 * @property {string} name
 * @property {(...args: any[]) => any} [onClick]
 * @property {any} [size]
 */

/** Says hello. */
export default function Hello({ name, onClick }) {
  return <p onClick={onClick}>{name}</p>;
}

