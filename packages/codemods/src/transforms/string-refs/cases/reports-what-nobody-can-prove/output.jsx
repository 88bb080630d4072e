import React from "react";
import List from "./list";

const alone = <div ref="alone" />;

export function Plain() {
  return <div ref="plain">{alone}</div>;
}

export class Page extends React.Component {
  constructor(props) {
    super(props);
    this.pageRef = React.createRef();
  }

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
      <div ref={this.pageRef}>
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
  constructor(props) {
    super(props);
    this.elements = {};
    this.elementRefs = {};
  }

  all() {
    return Object.keys(this.elements);
  }

  elementRef(name) {
    if (!this.elementRefs[name]) {
      this.elementRefs[name] = (element) => {
        if (element) this.elements[name] = element;
        else delete this.elements[name];
      };
    }
    return this.elementRefs[name];
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
      constructor(props) {
        super(props);
        this.innerRef = React.createRef();
      }

      render() {
        return <List ref={this.innerRef} />;
      }
    },
  );
export const second = (made) => made.refs.inner;
