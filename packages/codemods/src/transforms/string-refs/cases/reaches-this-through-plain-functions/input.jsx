import React from 'react';

export default class Menu extends React.Component {
  state = { texts: '' };

  componentDidMount() {
    var _this = this;
    setTimeout(function () {
      if (_this.refs.first) _this.setState({ texts: _this.refs.first.textContent + _this.refs.bound.textContent + _this.refs.mapped.textContent });
    }, 0);
  }

  renderMapped() {
    return ['x'].map(function (each) {
      return <li key={each} ref="mapped">{each}</li>;
    });
  }

  render() {
    return (
      <ul>
        <output>{this.state.texts}</output>
        {[1].map(function (each) {
          return <li key={each} ref="first">{each}</li>;
        })}
        {[2].map(function (each) {
          return <li key={each} ref="bound">{each + this.props.offset}</li>;
        }, this)}
        {this.renderMapped()}
      </ul>
    );
  }
}
