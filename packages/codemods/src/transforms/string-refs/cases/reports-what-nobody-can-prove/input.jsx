import React from "react";
import List from "./list";

const alone = <div ref="alone" />;

export function Plain() {
  return <div ref="plain">{alone}</div>;
}

export class Page extends React.Component {
  row(item) {
    return <li ref="row">{item}</li>;
  }

  read() {
    return [this.refs.row, this.refs.nobody, this.refs.cell, this.refs.gone];
  }

  forget() {
    delete this.refs.gone;
  }

  render() {
    return (
      <div ref="page">
        <List renderRow={this.row} renderCell={(cell) => <td ref="cell">{cell}</td>} />
        <p ref="gone" />
        {this.props.items.map(function () {
          return <p key={this.key} ref="odd" />;
        })}
      </div>
    );
  }
}

export const first = (page) => page.refs.page;

export class Table extends React.Component {
  all() {
    return Object.keys(this.refs);
  }

  render() {
    return this.props.rows.map((row) => (
      <p key={row.id} ref={row.id}>
        <b ref={row.innerRef} />
      </p>
    ));
  }
}

export const make = (wrap) =>
  wrap(
    class extends React.Component {
      render() {
        return <List ref="inner" />;
      }
    },
  );
export const second = (made) => made.refs.inner;
