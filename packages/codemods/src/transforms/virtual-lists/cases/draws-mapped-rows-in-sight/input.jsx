import React from 'react';

const rowHeight = 30;

export class People extends React.Component {
  state = { picked: null };

  render() {
    return (
      <section>
        <h2>People</h2>
        <div style={{ height: 300, overflow: 'auto' }}>
          {this.props.people.map((person) => (
            // one person
            <div key={person.id} style={{ height: 40 }} className={person.kind}>
              <button onClick={() => this.setState({ picked: person.name })}>{person.name}</button>
            </div>
          ))}
        </div>
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
      <ul aria-label={label} style={{ maxHeight: '200px', overflowY: 'scroll' }}>
        {names.map((name, i) => {
          const text = `${i + 1}. ${name}`;
          return <li key={name} style={{ height: rowHeight, color: dark ? 'white' : 'black' }}>{text}</li>;
        })}
      </ul>
    </div>
  );
}
