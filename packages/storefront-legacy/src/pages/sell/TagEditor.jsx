import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';

const MOST = 16;
const FORM = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** Pairs such as language and en. What is typed stays in the inputs themselves until it is added. */
export default class TagEditor extends React.Component {
  static propTypes = {
    onChange: PropTypes.func.isRequired,
    tags: PropTypes.arrayOf(PropTypes.shape({ name: PropTypes.string, value: PropTypes.string })).isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { error: '' };

  handleAdd = () => {
    const { onChange, tags } = this.props;
    const tag = {
      name: this.refs.name.value.trim().toLowerCase(),
      value: this.refs.value.value.trim().toLowerCase(),
    };
    const error = this.problemWith(tag);
    this.setState({ error });
    if (error) {
      (FORM.test(tag.name) ? this.refs.value : this.refs.name).focus();
      return;
    }
    onChange([...tags, tag]);
    this.refs.name.value = '';
    this.refs.value.value = '';
    this.refs.name.focus();
  };

  handleKeyDown = event => {
    // Enter adds the tag; it would send the whole form.
    if (event.key === 'Enter') {
      event.preventDefault();
      this.handleAdd();
    }
  };

  problemWith(tag) {
    const { t } = this.context.i18n;
    const { tags } = this.props;
    if (!FORM.test(tag.name) || !FORM.test(tag.value)) {
      return t('sell.tagWrong');
    }
    if (_.some(tags, tag)) {
      return t('sell.tagTwice');
    }
    return tags.length >= MOST ? t('sell.tagFull') : '';
  }

  renderTag = tag => {
    const { onChange, tags } = this.props;
    const text = `${tag.name}: ${tag.value}`;
    return (
      <li key={text} className="chip">
        {text}
        <button
          className="button button--plain"
          type="button"
          aria-label={this.context.i18n.t('sell.removeTag', { tag: text })}
          onClick={() => onChange(_.without(tags, tag))}
        >
          ×
        </button>
      </li>
    );
  };

  renderInputs() {
    const { t } = this.context.i18n;
    const same = {
      className: 'input',
      type: 'text',
      autoCapitalize: 'none',
      'aria-describedby': 'tag-hint',
      onKeyDown: this.handleKeyDown,
    };
    return (
      <div className="tag-editor">
        <div className="field">
          <label className="field__label" htmlFor="tag-name">
            {t('sell.tagName')}
          </label>
          <input {...same} ref="name" id="tag-name" />
        </div>
        <div className="field">
          <label className="field__label" htmlFor="tag-value">
            {t('sell.tagValue')}
          </label>
          <input {...same} ref="value" id="tag-value" />
        </div>
        <button className="button" type="button" onClick={this.handleAdd}>
          {t('sell.addTag')}
        </button>
      </div>
    );
  }

  render() {
    const { tags } = this.props;
    const { t } = this.context.i18n;
    return (
      <fieldset className="panel listing-form__part">
        <legend>{t('sell.tags')}</legend>
        {tags.length === 0 ? (
          <p className="quiet">{t('sell.noTags')}</p>
        ) : (
          <ul className="plain row" aria-label={t('sell.tags')}>
            {tags.map(this.renderTag)}
          </ul>
        )}
        {this.renderInputs()}
        <p className="field__hint" id="tag-hint">
          {t('sell.tagHint')}
        </p>
        {this.state.error && (
          <p className="field__error" role="alert">
            {this.state.error}
          </p>
        )}
      </fieldset>
    );
  }
}
