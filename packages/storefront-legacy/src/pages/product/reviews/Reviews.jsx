import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link, withRouter } from 'react-router-dom';
import Spinner from '../../../components/Spinner.jsx';
import { i18nShape, reviewShape } from '../../../constants/propShapes.js';
import { loadReviews, postComment, postReview } from '../../../ducks/product.js';
import withI18n from '../../../hocs/withI18n.jsx';
import Review from './Review.jsx';
import ReviewForm from './ReviewForm.jsx';
import { summarize } from './reviewSummary.js';
import './reviews.css';

const PlainHint = ({ location, t }) => (
  <p className="panel">
    <Link to={`/signin?next=${encodeURIComponent(location.pathname)}`}>{t('product.signInToReview')}</Link>
  </p>
);

PlainHint.propTypes = {
  location: PropTypes.object.isRequired,
  t: PropTypes.func.isRequired,
};

const SignInHint = withRouter(withI18n(PlainHint));

class Reviews extends React.Component {
  static propTypes = {
    areReviewsKnown: PropTypes.bool,
    loadReviews: PropTypes.func.isRequired,
    next: PropTypes.string,
    postComment: PropTypes.func.isRequired,
    postReview: PropTypes.func.isRequired,
    productId: PropTypes.number.isRequired,
    rating: PropTypes.object,
    reviews: PropTypes.arrayOf(reviewShape),
    user: PropTypes.object,
  };

  static defaultProps = {
    areReviewsKnown: false,
    next: null,
    rating: { average: 0, count: 0 },
    reviews: [],
    user: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  handleMore = () => {
    this.props.loadReviews(this.props.productId, this.props.next);
  };

  handleReview = review => this.props.postReview(this.props.productId, review);

  handleComment = (reviewId, text) => this.props.postComment(this.props.productId, reviewId, text);

  renderList() {
    const { areReviewsKnown, next, reviews, user } = this.props;
    const { i18n } = this.context;
    if (!areReviewsKnown) {
      return <Spinner />;
    }
    if (reviews.length === 0) {
      return <p className="quiet">{i18n.t('product.noReviews')}</p>;
    }
    return (
      <div>
        <ul className="plain reviews__list" aria-label={i18n.t('product.reviews')}>
          {reviews.map(review => (
            <Review key={review.id} review={review} canComment={user !== null} onComment={this.handleComment} />
          ))}
        </ul>
        {next !== null && (
          <button className="button" type="button" onClick={this.handleMore}>
            {i18n.t('product.moreReviews')}
          </button>
        )}
      </div>
    );
  }

  render() {
    const { rating, reviews, user } = this.props;
    const { i18n } = this.context;
    const { text } = summarize(rating, reviews, i18n.t);
    return (
      <section className="section" id="reviews" aria-labelledby="reviews-title">
        <div className="section__head">
          <h2 id="reviews-title">{i18n.t('product.reviews')}</h2>
          <p className="quiet">{text}</p>
        </div>
        <div className="columns columns--aside">
          {this.renderList()}
          {user ? <ReviewForm onSubmit={this.handleReview} /> : <SignInHint />}
        </div>
      </section>
    );
  }
}

const mapStateToProps = state => ({
  areReviewsKnown: state.product.areReviewsKnown,
  next: state.product.reviewsNext,
  rating: state.product.product ? state.product.product.rating : undefined,
  reviews: state.product.reviews,
  user: state.session.user,
});

export default connect(mapStateToProps, { loadReviews, postComment, postReview })(Reviews);
