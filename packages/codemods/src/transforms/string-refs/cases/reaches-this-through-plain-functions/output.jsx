import React from 'react';

export default class Menu extends React.Component {
  state = { texts: '' };
  mappedRef = React.createRef();
  firstRef = React.createRef();
  boundRef = React.createRef();

  componentDidMount() {
    var _this = this;
    setTimeout(function () {
      if (_this.firstRef.current) _this.setState({ texts: _this.firstRef.current.textContent + _this.boundRef.current.textContent + _this.mappedRef.current.textContent });
    }, 0);
  }

  renderMapped() {
    return ['x'].map((each) => {
      return <li key={each} ref={this.mappedRef}>{each}</li>;
    });
  }

  render() {
    return (
      <ul>
        <output>{this.state.texts}</output>
        {[1].map((each) => {
          return <li key={each} ref={this.firstRef}>{each}</li>;
        })}
        {[2].map(function (each) {
          return <li key={each} ref={this.boundRef}>{each + this.props.offset}</li>;
        }, this)}
        {this.renderMapped()}
      </ul>
    );
  }
}
