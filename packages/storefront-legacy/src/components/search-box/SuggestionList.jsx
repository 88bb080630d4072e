import classNames from 'classnames';
import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import { PLATFORMS } from '../../constants/names.js';
import { i18nShape } from '../../constants/propShapes.js';

/** Marks what was typed where it occurs in a text. */
const Highlight = React.memo(function Highlight({ className, text, typed }) {
  const wanted = typed.trim();
  if (!wanted) {
    return <span className={className}>{text}</span>;
  }
  const parts = text.split(new RegExp(`(${_.escapeRegExp(wanted)})`, 'i'));
  return (
    <span className={className}>
      {parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
    </span>
  );
});

Highlight.propTypes = {
  className: PropTypes.string,
  text: PropTypes.string.isRequired,
  typed: PropTypes.string,
};

Highlight.defaultProps = {
  className: 'highlight',
  typed: '',
};

export default class SuggestionList extends React.Component {
  static propTypes = {
    active: PropTypes.number,
    items: PropTypes.arrayOf(
      PropTypes.shape({
        text: PropTypes.string.isRequired,
        platform: PropTypes.string,
        count: PropTypes.number.isRequired,
      }),
    ).isRequired,
    onPick: PropTypes.func.isRequired,
    typed: PropTypes.string,
  };

  static defaultProps = {
    active: -1,
    typed: '',
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidUpdate(prevProps) {
    const { active } = this.props;
    if (active !== prevProps.active && active >= 0) {
      const option = ReactDOM.findDOMNode(this.refs[`option-${active}`]);
      if (option.scrollIntoView) {
        option.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  render() {
    const { active, items, onPick, typed } = this.props;
    const { t } = this.context.i18n;
    return (
      <ul className="plain suggestions" id="search-box-list" role="listbox" aria-label={t('shell.suggestions')}>
        {items.map((item, index) => (
          <li
            key={`${item.text}/${item.platform}`}
            ref={`option-${index}`}
            id={`suggestion-${index}`}
            role="option"
            aria-selected={index === active}
            className={classNames('suggestions__item', { 'suggestions__item--active': index === active })}
            onMouseDown={event => event.preventDefault()}
            onClick={() => onPick(item)}
          >
            <Highlight text={item.text} typed={typed} />{' '}
            <span className="label-text">
              {item.platform ? `${PLATFORMS[item.platform]}, ` : ''}
              {t('shell.suggestionCount', { count: item.count })}
            </span>
          </li>
        ))}
      </ul>
    );
  }
}
