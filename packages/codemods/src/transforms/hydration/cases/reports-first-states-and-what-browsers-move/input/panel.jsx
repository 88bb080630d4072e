import React from "react";

export class Panel extends React.Component {
  state = { width: typeof window === "undefined" ? 0 : window.innerWidth };

  render() {
    return (
      <table>
        {this.props.isOpen && (
          <tr>
            <td>
              <p>
                <span>
                  <ul />
                </span>
              </p>
            </td>
          </tr>
        )}
      </table>
    );
  }
}

export class Clock extends React.Component {
  constructor(props) {
    super(props);
    this.state = { now: Date.now() };
    this.startedAt = Date.now();
  }

  render() {
    return (
      <a href="/">
        {this.state.now} <a href="/help">help</a>
      </a>
    );
  }
}

export const Fine = ({ children }) => (
  <p>
    <Panel>
      <div />
    </Panel>
    <button>
      <svg>
        <a />
      </svg>
    </button>
  </p>
);

export const Cells = ({ children }) => (
  <section>
    <table>
      <tbody>
        <tr>
          <td>
            <p>{children}</p>
          </td>
        </tr>
      </tbody>
    </table>
  </section>
);
