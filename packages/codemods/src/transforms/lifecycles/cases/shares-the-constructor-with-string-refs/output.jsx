import React from 'react';
class Search extends React.Component {
  constructor(props) {
    super(props);
    this.state = { q: '' };
  }
  focus() { this.refs.input.focus(); }
  render() {
    return <div><input ref="input" value={this.state.q} /></div>;
  }
}
export default Search;
