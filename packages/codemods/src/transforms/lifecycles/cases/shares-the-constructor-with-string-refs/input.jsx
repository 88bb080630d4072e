import React from 'react';
class Search extends React.Component {
  componentWillMount() { this.setState({ q: '' }); }
  focus() { this.refs.input.focus(); }
  render() {
    return <div><input ref="input" value={this.state.q} /></div>;
  }
}
export default Search;
