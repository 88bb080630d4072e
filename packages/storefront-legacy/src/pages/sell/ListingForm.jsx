import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { DraftNote } from '../../components/draft/Draft.jsx';
import SelectField from '../../components/form/SelectField.jsx';
import TextField from '../../components/form/TextField.jsx';
import { CONDITIONS, GENRES, PLATFORMS, REGIONS } from '../../constants/names.js';
import { artShape, i18nShape } from '../../constants/propShapes.js';
import ConditionHelp from './ConditionHelp.jsx';
import ListingPreview from './ListingPreview.jsx';
import ListingProblem from './ListingProblem.jsx';
import { LENGTHS, validateListing } from './listingValues.ts';
import TagEditor from './TagEditor.jsx';
import TitleField from './TitleField.jsx';

const CHOICES = { platform: PLATFORMS, region: REGIONS, condition: CONDITIONS, genre: GENRES };

class ListingForm extends React.Component {
  constructor(props, context) {
    super(props, context);
    this.state = {
      values: props.initial,
      errors: {},
      problem: null,
      isSending: false,
    };
    this.changers = {};
    this.handleSubmit = this.handleSubmit.bind(this);
    this.handleTags = this.changerOf('tags');
  }

  componentDidMount() {
    this.isGone = false;
  }

  componentDidUpdate(prevProps, prevState) {
    if (prevState.values !== this.state.values) {
      this.props.onEdit(this.state.values);
    }
  }

  componentWillUnmount() {
    this.isGone = true;
  }

  /** One function a field, so that fields which do not change are not drawn again. */
  changerOf(name) {
    if (!this.changers[name]) {
      this.changers[name] = value =>
        this.setState(({ errors, values }) => ({
          values: { ...values, [name]: value },
          errors: _.omit(errors, name),
        }));
    }
    return this.changers[name];
  }

  errorOf(name) {
    const { errors, problem } = this.state;
    const asSent = name === 'price' ? 'priceCents' : name;
    return errors[name] || (problem && problem.messageFor && problem.messageFor(asSent)) || '';
  }

  handleSubmit(event) {
    event.preventDefault();
    const { isChange, onSubmit } = this.props;
    const { t } = this.context.i18n;
    const values = isChange ? { ...this.state.values, quantity: '1' } : this.state.values;
    const errors = validateListing(values, t);
    this.setState({ errors, problem: null });
    if (!_.isEmpty(errors)) {
      document.getElementById(`listing-${_.keys(errors)[0]}`).focus();
      return;
    }
    if (this.refs.tags.refs.name.value) {
      // A tag that was typed but not added would be lost without a word.
      this.refs.tags.refs.name.focus();
      return;
    }
    this.setState({ isSending: true });
    onSubmit(values).catch(problem => {
      if (!this.isGone) {
        this.setState({ problem, isSending: false });
        this.refs.problem.focus();
      }
    });
  }

  renderText(name, label, more) {
    return (
      <TextField
        {...more}
        id={`listing-${name}`}
        label={this.context.i18n.t(`sell.${label}`)}
        value={this.state.values[name]}
        error={this.errorOf(name)}
        onChange={this.changerOf(name)}
      />
    );
  }

  renderChoice(name) {
    const { t } = this.context.i18n;
    return (
      <SelectField
        id={`listing-${name}`}
        label={t(`sell.${name}`)}
        options={CHOICES[name]}
        placeholder={t('sell.choose')}
        value={this.state.values[name]}
        error={this.errorOf(name)}
        onChange={this.changerOf(name)}
      />
    );
  }

  renderGame() {
    const { t } = this.context.i18n;
    const { values } = this.state;
    return (
      <fieldset className="panel listing-form__part">
        <legend>{t('sell.about')}</legend>
        <TitleField value={values.title} error={this.errorOf('title')} onChange={this.changerOf('title')} />
        <div className="listing-form__pair">
          {this.renderChoice('platform')}
          {this.renderChoice('region')}
          {this.renderChoice('genre')}
          {this.renderChoice('condition')}
          {this.renderText('year', 'year', { inputMode: 'numeric', maxLength: 4 })}
          {this.renderText('publisher', 'publisher', { maxLength: LENGTHS.publisher })}
        </div>
        <ConditionHelp />
        {this.renderText('description', 'description', {
          as: 'textarea',
          hint: t('sell.descriptionHint', { count: values.description.length, max: LENGTHS.description }),
          maxLength: LENGTHS.description,
        })}
      </fieldset>
    );
  }

  renderOffer() {
    return (
      <fieldset className="panel listing-form__part">
        <legend>{this.context.i18n.t('sell.offer')}</legend>
        <div className="listing-form__pair">
          {this.renderText('price', 'price', { inputMode: 'decimal' })}
          {!this.props.isChange && this.renderText('quantity', 'quantity', { inputMode: 'numeric' })}
        </div>
      </fieldset>
    );
  }

  renderEnd() {
    const { isChange, onDiscard, savedAt } = this.props;
    const { isSending } = this.state;
    const { t } = this.context.i18n;
    const [idle, busy] = isChange ? ['sell.save', 'sell.saving'] : ['sell.post', 'sell.posting'];
    return (
      <div className="row">
        <button className="button button--primary" type="submit" disabled={isSending}>
          {isSending ? t(busy) : t(idle)}
        </button>
        {savedAt && (
          <button className="button button--plain" type="button" onClick={onDiscard}>
            {t('sell.discard')}
          </button>
        )}
        {!isChange && <DraftNote savedAt={savedAt} />}
      </div>
    );
  }

  render() {
    const { t } = this.context.i18n;
    const { errors, problem, values } = this.state;
    return (
      <div className="columns columns--aside">
        <form className="listing-form stack" aria-label={t('sell.form')} noValidate onSubmit={this.handleSubmit}>
          <div ref="problem" tabIndex={-1}>
            <ListingProblem problem={problem} wrong={_.size(errors)} onReload={this.props.onReload} />
          </div>
          {this.renderGame()}
          {this.renderOffer()}
          <TagEditor ref="tags" tags={values.tags} onChange={this.handleTags} />
          {this.renderEnd()}
        </form>
        <ListingPreview art={this.props.art} values={values} />
      </div>
    );
  }
}

ListingForm.propTypes = {
  art: artShape,
  initial: PropTypes.object.isRequired,
  isChange: PropTypes.bool,
  onDiscard: PropTypes.func,
  onEdit: PropTypes.func,
  onReload: PropTypes.func,
  onSubmit: PropTypes.func.isRequired,
  savedAt: PropTypes.number,
};

ListingForm.defaultProps = {
  art: null,
  isChange: false,
  onDiscard() {},
  onEdit() {},
  onReload: null,
  savedAt: null,
};

ListingForm.contextTypes = {
  i18n: i18nShape,
};

export default ListingForm;
