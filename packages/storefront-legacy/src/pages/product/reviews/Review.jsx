import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import Avatar from '../../../components/Avatar.jsx';
import Day from '../../../components/time/Day.jsx';
import { commentShape, i18nShape, reviewShape } from '../../../constants/propShapes.js';
import withI18n from '../../../hocs/withI18n.jsx';
import CommentForm from './CommentForm.jsx';

/** What one person gave. */
const PlainStars = React.memo(({ className, stars, t }) => (
  <span className={className} role="img" aria-label={t('product.given', { stars })}>
    <span className="stars__row" aria-hidden="true">
      {_.repeat('★', stars)}
      {_.repeat('☆', 5 - stars)}
    </span>
  </span>
));

PlainStars.displayName = 'GivenStars';

PlainStars.propTypes = {
  className: PropTypes.string,
  stars: PropTypes.number.isRequired,
  t: PropTypes.func.isRequired,
};

PlainStars.defaultProps = {
  className: 'stars',
};

const GivenStars = withI18n(PlainStars);

const CommentList = ({ comments }, context) =>
  comments.length > 0 ? (
    <ul className="plain comments" aria-label={context.i18n.t('product.comments')}>
      {comments.map(comment => (
        <li key={comment.id} className="comment">
          <p className="quiet">
            <strong>{comment.author.name}</strong>, <Day at={comment.createdAt} />
          </p>
          <p>{comment.text}</p>
        </li>
      ))}
    </ul>
  ) : null;

CommentList.propTypes = {
  comments: PropTypes.arrayOf(commentShape),
};

CommentList.defaultProps = {
  comments: [],
};

CommentList.contextTypes = {
  i18n: i18nShape,
};

export default class Review extends React.Component {
  static propTypes = {
    canComment: PropTypes.bool,
    onComment: PropTypes.func.isRequired,
    review: reviewShape.isRequired,
  };

  static defaultProps = {
    canComment: false,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { isCommenting: false };

  shouldComponentUpdate(nextProps, nextState) {
    return (
      nextProps.review !== this.props.review ||
      nextProps.canComment !== this.props.canComment ||
      nextState.isCommenting !== this.state.isCommenting
    );
  }

  handleOpen = () => {
    this.setState({ isCommenting: true });
  };

  handleClose = () => {
    this.setState({ isCommenting: false }, () => {
      if (this.refs.comment) {
        this.refs.comment.focus();
      }
    });
  };

  handleComment = text => {
    const { onComment, review } = this.props;
    return onComment(review.id, text).then(this.handleClose);
  };

  render() {
    const { canComment, review } = this.props;
    const { t } = this.context.i18n;
    return (
      <li className="review">
        <div className="review__head">
          <Avatar person={review.author} />
          <h3 className="review__author">{review.author.name}</h3>
          <GivenStars stars={review.stars} />
          <span className="quiet review__day">
            <Day at={review.createdAt} />
          </span>
        </div>
        <p className="review__text">{review.text}</p>
        <CommentList comments={review.comments} />
        {canComment && !this.state.isCommenting && (
          <button
            className="button button--plain"
            ref="comment"
            type="button"
            aria-label={t('product.commentOn', { name: review.author.name })}
            onClick={this.handleOpen}
          >
            {t('product.comment')}
          </button>
        )}
        {this.state.isCommenting && (
          <CommentForm id={review.id} onCancel={this.handleClose} onSubmit={this.handleComment} />
        )}
      </li>
    );
  }
}
