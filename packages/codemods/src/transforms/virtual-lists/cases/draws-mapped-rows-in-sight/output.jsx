import React from 'react';
import { List } from 'react-window';

/** One row of a list, drawn by the function that the list is given. */
function DrawnRow({ draw, index, style, ariaAttributes }) {
  return draw({ index, key: index, style, ariaAttributes });
}

const rowHeight = 30;

export class People extends React.Component {
  state = { picked: null };

  render() {
    return (
      <section>
        <h2>People</h2>
        <List
          style={{ height: 300, overflow: 'auto' }}
          role={undefined}
          rowComponent={DrawnRow}
          rowCount={this.props.people.length}
          rowHeight={40}
          rowProps={{ draw: ({ index, style }) => {
            const person = this.props.people[index];
            return (
              // one person
              <div key={person.id} style={{ ...style, height: 40 }} className={person.kind}>
                <button onClick={() => this.setState({ picked: person.name })}>{person.name}</button>
              </div>
            );
          } }}
        />
        <p>{this.state.picked}</p>
      </section>
    );
  }
}

export default function Names({ names, label }) {
  const [dark, setDark] = React.useState(false);
  return (
    <div>
      <button id="dark" onClick={() => setDark(!dark)}>dark</button>
      <List
        aria-label={label}
        style={{ maxHeight: '200px', overflowY: 'scroll' }}
        tagName="ul"
        rowComponent={DrawnRow}
        rowCount={names.length}
        rowHeight={rowHeight}
        rowProps={{ draw: ({ index: i, style, ariaAttributes }) => {
          const name = names[i];
          const text = `${i + 1}. ${name}`;
          return <li {...ariaAttributes} key={name} style={{ ...style, height: rowHeight, color: dark ? 'white' : 'black' }}>{text}</li>;
        } }}
      />
    </div>
  );
}
