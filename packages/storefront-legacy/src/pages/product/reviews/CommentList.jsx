import PropTypes from 'prop-types';
import React from 'react';
import Day from '../../../components/Day.jsx';
import { commentShape, i18nShape } from '../../../constants/propShapes.js';

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

export default CommentList;
