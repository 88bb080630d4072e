import PropTypes from 'prop-types';
import React from 'react';
import { withRouter } from 'react-router-dom';
import SearchBox from '../components/search-box/SearchBox.jsx';
import { queryOf } from '../pages/search/searchAddress.js';

class HeaderSearch extends React.Component {
  static propTypes = {
    history: PropTypes.object.isRequired,
    location: PropTypes.object.isRequired,
  };

  constructor(props) {
    super(props);
    this.state = { text: queryOf(props.location) };
  }

  componentDidUpdate({ location: before }) {
    const { location } = this.props;
    if (location === before) {
      return;
    }
    // Another address is another question; a space at the end of what is typed is not.
    const text = queryOf(location);
    if (location.pathname === '/search' && text !== this.state.text.trim()) {
      this.setState({ text });
    } else if (location.pathname !== '/search' && location.pathname !== before.pathname) {
      this.setState({ text: '' });
    }
  }

  handleChange = text => {
    this.setState({ text });
    const { history, location } = this.props;
    if (location.pathname === '/search') {
      const search = new URLSearchParams(location.search);
      if (text.trim()) {
        search.set('q', text.trim());
      } else {
        search.delete('q');
      }
      history.replace({ pathname: '/search', search: search.toString() });
    }
  };

  handleSubmit = text => {
    const q = text.trim();
    this.props.history.push(q ? `/search?q=${encodeURIComponent(q)}` : '/search');
  };

  render() {
    return <SearchBox value={this.state.text} onChange={this.handleChange} onSubmit={this.handleSubmit} />;
  }
}

export default withRouter(HeaderSearch);
