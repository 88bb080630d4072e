import PropTypes from 'prop-types';
import React from 'react';
import TextField from '../../../components/form/TextField.jsx';
import ProblemNotice from '../../../components/ProblemNotice.jsx';
import StarPicker from '../../../components/stars/StarPicker.tsx';
import { i18nShape } from '../../../constants/propShapes.js';

export default class ReviewForm extends React.Component {
  static propTypes = {
    onSubmit: PropTypes.func.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { hasSent: false, isSending: false, problem: null, stars: 0, text: '' };

  handleStars = stars => {
    this.setState({ stars });
  };

  handleText = text => {
    this.setState({ text });
  };

  handleSubmit = event => {
    event.preventDefault();
    const { stars, text } = this.state;
    if (stars === 0) {
      this.setState({ problem: { detail: this.context.i18n.t('product.starsMissing') } });
      return;
    }
    this.setState({ isSending: true, problem: null });
    this.props.onSubmit({ stars, text: text.trim() }).then(
      () => this.setState({ hasSent: true, isSending: false }),
      problem => {
        this.setState({ isSending: false });
        this.setState({ problem });
        this.refs.text.focus();
      },
    );
  };

  render() {
    const { hasSent, isSending, problem, stars, text } = this.state;
    const { t } = this.context.i18n;
    if (hasSent) {
      return (
        <p className="notice notice--good" role="status">
          {t('product.reviewThanks')}
        </p>
      );
    }
    return (
      <form className="panel stack" aria-labelledby="review-form-title" onSubmit={this.handleSubmit}>
        <h3 id="review-form-title">{t('product.writeReview')}</h3>
        <ProblemNotice problem={problem} />
        <StarPicker legend={t('product.stars')} value={stars} onChange={this.handleStars} />
        <TextField
          as="textarea"
          id="review-text"
          ref="text"
          label={t('product.yourReview')}
          maxLength={4000}
          required
          value={text}
          onChange={this.handleText}
        />
        <button className="button button--primary" type="submit" disabled={isSending}>
          {t('product.postReview')}
        </button>
      </form>
    );
  }
}
