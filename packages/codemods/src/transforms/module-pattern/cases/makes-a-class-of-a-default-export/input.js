var React = require('react')

module.exports = Panel

function makePanel() { return { render() { return <p /> } } }

const Panel2 = function (props) {
  return {
    render: function () { return <p>{props.a}</p> }
  }
}

function Panel() {
  return { render() { return <p>{makePanel}{Panel2}</p> } }
}
