var React = require('react')

module.exports = Panel

function makePanel() { return { render() { return <p /> } } }

class Panel2 extends React.Component {
  constructor(props) {
    super(props);
    Object.assign(this, {
      render: function () { return <p>{props.a}</p> }
    });
  }
}

function Panel() {
  return { render() { return <p>{makePanel}{Panel2}</p> } }
}
