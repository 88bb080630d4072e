import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import * as products from '../../api/products.js';
import { TYPING_DELAY } from '../../config.js';
import { i18nShape } from '../../constants/propShapes.js';
import history from '../../history.js';
import SuggestionList from './SuggestionList.jsx';
import './search-box.css';

/** The search field of the header, with titles that begin like what is typed. */
export default class SearchBox extends React.Component {
  static propTypes = {
    onChange: PropTypes.func.isRequired,
    onSubmit: PropTypes.func.isRequired,
    value: PropTypes.string,
  };

  static defaultProps = {
    value: '',
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.state = { active: -1, isOpen: false, suggestions: [], text: props.value };
    this.askLater = _.debounce(this.ask, TYPING_DELAY);
    this.changeLater = _.debounce(text => this.props.onChange(text), TYPING_DELAY);
    this.asked = 0;
  }

  componentDidMount() {
    document.addEventListener('mousedown', this.handleOutside);
  }

  componentWillReceiveProps(nextProps) {
    if (nextProps.value !== this.props.value) {
      this.setState({ text: nextProps.value });
    }
  }

  componentWillUnmount() {
    document.removeEventListener('mousedown', this.handleOutside);
    this.askLater.cancel();
    this.changeLater.cancel();
  }

  ask = text => {
    const turn = ++this.asked;
    products.suggestTitles(text).then(
      ({ items }) => {
        if (turn === this.asked) {
          this.setState({ suggestions: items, active: -1 });
        }
      },
      () => this.setState({ suggestions: [] }),
    );
  };

  handleOutside = event => {
    if (this.state.isOpen && !ReactDOM.findDOMNode(this).contains(event.target)) {
      this.close();
    }
  };

  close() {
    this.setState({ isOpen: false, active: -1 });
  }

  handleChange = event => {
    event.persist();
    const text = event.target.value;
    this.setState({ text, isOpen: true });
    this.changeLater(text);
    if (text.trim().length > 1) {
      this.askLater(text.trim());
    } else {
      this.asked++;
      this.askLater.cancel();
      this.setState({ suggestions: [] });
    }
  };

  handleFocus = () => {
    if (this.state.suggestions.length > 0) {
      this.setState({ isOpen: true });
    }
  };

  handleKeyDown = event => {
    const { active, isOpen, suggestions } = this.state;
    if (event.key === 'ArrowDown' && suggestions.length > 0) {
      event.preventDefault();
      this.setState({ isOpen: true, active: (active + 1) % suggestions.length });
    } else if (event.key === 'ArrowUp' && suggestions.length > 0) {
      event.preventDefault();
      this.setState({ isOpen: true, active: active <= 0 ? suggestions.length - 1 : active - 1 });
    } else if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      this.handlePick(suggestions[active]);
    }
  };

  handlePick = suggestion => {
    this.changeLater.cancel();
    this.askLater.cancel();
    this.asked++;
    this.setState({ text: suggestion.text, isOpen: false, active: -1 });
    const platform = suggestion.platform ? `&platform=${suggestion.platform}` : '';
    history.push(`/search?q=${encodeURIComponent(suggestion.text)}${platform}`);
  };

  handleSubmit = event => {
    event.preventDefault();
    this.changeLater.cancel();
    this.askLater.cancel();
    this.asked++;
    this.close();
    this.props.onSubmit(this.state.text);
  };

  render() {
    const { t } = this.context.i18n;
    const { active, isOpen, suggestions, text } = this.state;
    const isShown = isOpen && suggestions.length > 0;
    return (
      <form className="search-box" role="search" onSubmit={this.handleSubmit}>
        <label className="visually-hidden" htmlFor="search-box-input">
          {t('shell.searchLabel')}
        </label>
        <input
          className="search-box__input"
          id="search-box-input"
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-controls="search-box-list"
          aria-expanded={isShown}
          aria-activedescendant={isShown && active >= 0 ? `suggestion-${active}` : undefined}
          placeholder={t('shell.searchPlaceholder')}
          value={text}
          onChange={this.handleChange}
          onFocus={this.handleFocus}
          onKeyDown={this.handleKeyDown}
        />
        <button className="search-box__button" type="submit">
          {t('shell.search')}
        </button>
        {isShown && <SuggestionList active={active} items={suggestions} onPick={this.handlePick} typed={text} />}
      </form>
    );
  }
}
